package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.DecisionState;

/**
 * The decision that a mahalla is founded on.
 *
 * @param number as the decision bears it
 * @param date of the decision
 * @param by who decided
 */
@Embeddable
@Schema(
        name = "Decision",
        description = "The decision that a mahalla is founded on",
        requiredProperties = {"number", "date", "by"})
public record Decision(
        @Schema(examples = "VI-12-4-0-K/24") @Column(name = "decision_number") @NotBlank @Size(max = 64)
        String number,

        @Schema(examples = "2024-12-20") @Column(name = "decision_date") @NotNull
        LocalDate date,

        @Schema(examples = "Xalq deputatlari Yunusobod tumani Kengashi")
        @Column(name = "decision_by")
        @NotBlank
        @Size(max = 200)
        String by) {

    /** The same decision as it travels on {@code registry.v1}. */
    DecisionState toContract() {
        return new DecisionState(number, date, by);
    }
}
