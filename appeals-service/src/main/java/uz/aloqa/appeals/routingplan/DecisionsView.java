package uz.aloqa.appeals.routingplan;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.RoutingReason;

/**
 * Why an appeal went where it went.
 *
 * @param items decisions of routing, oldest first
 */
@Schema(name = "RoutingDecisions", requiredProperties = "items")
record DecisionsView(List<DecisionView> items) {

    /**
     * A decision.
     *
     * @param version of the appeal that it led to
     * @param decidedAt when
     * @param planVersion of the plan of the district; 0 when it had none
     * @param reason the outcome in a word
     * @param steps what routing looked at, in order
     * @param explanation the steps in the reader's language
     */
    @Schema(
            name = "RoutingDecision",
            requiredProperties = {"version", "decidedAt", "planVersion", "reason", "steps", "explanation"})
    record DecisionView(
            long version,
            Instant decidedAt,
            long planVersion,
            RoutingReason reason,
            List<Step> steps,

            @Schema(examples = "Inspector of the mahalla, Akmal Toshev: chosen")
            List<String> explanation) {}
}
