package uz.aloqa.appeals.routingplan.dryrun;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.RoutingReason;

/**
 * Who would have got the appeals of a period. Both sides are reckoned by the registry of the day of each filing, so that what
 * differs comes from the plan alone.
 *
 * @param planVersion of the plan in force, with which the proposed one is compared
 * @param appeals how many were filed
 * @param changed how many would have gone elsewhere
 * @param executors how many each would have got
 * @param differences the first hundred that would have gone elsewhere
 */
@Schema(
        name = "DryRunResult",
        requiredProperties = {"planVersion", "appeals", "changed", "executors", "differences"})
record DryRunView(long planVersion, int appeals, int changed, List<Share> executors, List<Difference> differences) {

    /**
     * An executor.
     *
     * @param kind inspector or duty desk
     * @param inspectorId of the inspector
     * @param name public name of the inspector
     */
    @Schema(name = "DryRunExecutor")
    record Target(
            ExecutorKind kind,
            @Nullable UUID inspectorId,
            @Nullable String name) {}

    /**
     * What an executor would have got.
     *
     * @param executor who
     * @param before by the plan in force
     * @param after by the proposed one
     */
    @Schema(name = "DryRunShare")
    record Share(Target executor, int before, int after) {}

    /**
     * An appeal that would have gone elsewhere.
     *
     * @param appealId which
     * @param number for people
     * @param before by the plan in force
     * @param reasonBefore why
     * @param after by the proposed one
     * @param reasonAfter why
     */
    @Schema(name = "DryRunDifference")
    record Difference(
            UUID appealId,
            @Schema(examples = "26-1726266-000123-2") String number,
            Target before,
            RoutingReason reasonBefore,
            Target after,
            RoutingReason reasonAfter) {}
}
