package uz.aloqa.appeals.contest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ContestDecision;

/**
 * An answer that did not solve the matter.
 *
 * @param appealId of the appeal
 * @param number for people
 * @param department SOATO of the department whose head decides
 * @param score how the applicant rated the answer
 * @param words what the applicant says about it
 * @param contestedAt when
 * @param decision what the head decided, absent while it waits
 * @param version of the appeal, its ETag
 */
@Schema(
        name = "ContestedAnswer",
        requiredProperties = {"appealId", "number", "department", "score", "contestedAt", "version"})
record ContestView(
        UUID appealId,
        @Schema(examples = "26-1726266-000123-2") String number,
        @Schema(examples = "1726266") String department,
        @Schema(examples = "2") int score,
        @Nullable String words,
        Instant contestedAt,
        @Nullable DecisionView decision,
        long version) {

    /** What was decided, why, by whom and when; the repeat that takes the matter up again. */
    @Schema(requiredProperties = {"outcome", "words", "decidedBy", "name", "decidedAt"})
    record DecisionView(
            ContestDecision outcome,
            String words,
            UUID decidedBy,
            String name,
            Instant decidedAt,
            @Nullable UUID repeatId) {}
}
