package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * An officer's reasoned proposal to leave an appeal unconsidered. Nothing ends by it: the head approves or refuses it, who is
 * never the one that wrote it.
 *
 * @param ground why
 * @param reasons in words
 * @param proposedBy account of the officer
 * @param proposedAt when
 */
@Embeddable
public record Conclusion(
        @Column(name = "conclusion_ground") @Enumerated(EnumType.STRING)
        EndGround ground,

        @Column(name = "conclusion_reasons") String reasons,
        @Column(name = "conclusion_by") UUID proposedBy,
        @Column(name = "conclusion_at") Instant proposedAt) {}
