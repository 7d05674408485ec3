package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.contracts.SuccessorState;

/**
 * What a mahalla that is gone became.
 *
 * @param successor code of the mahalla that took over
 * @param kind whether it was merged or split
 * @param effectiveOn first day without it
 */
@Embeddable
public record Succession(
        @Column String successor,
        @Column @Enumerated(EnumType.STRING) SuccessionKind kind,
        @Column LocalDate effectiveOn) {

    /** The same fact as it travels on {@code registry.v1}. */
    SuccessorState toContract() {
        return new SuccessorState(successor, kind, effectiveOn);
    }
}
