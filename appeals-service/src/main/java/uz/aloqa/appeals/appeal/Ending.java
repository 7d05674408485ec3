package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which an appeal ended without an answer on its merits; the applicant reads its reasons.
 *
 * @param ground why
 * @param reasons in words
 * @param body the competent body outside the platform; only of a forwarded appeal
 * @param decidedBy account of the officer who decided
 * @param deciderName their public name on that day
 * @param endedAt when
 */
@Embeddable
public record Ending(
        @Column(name = "end_ground") @Enumerated(EnumType.STRING)
        EndGround ground,

        @Column(name = "end_reasons") String reasons,
        @Column(name = "forwarded_to") @Nullable String body,
        @Column(name = "ended_by") UUID decidedBy,
        @Column(name = "ended_by_name") String deciderName,
        @Column(name = "ended_at") Instant endedAt) {}
