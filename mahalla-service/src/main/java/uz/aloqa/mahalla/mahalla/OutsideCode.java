package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.OutsideCodeState;

/**
 * What another system calls a mahalla.
 *
 * @param system name of the system, lower case
 * @param code of the mahalla there
 */
@Embeddable
@Schema(
        name = "OutsideCode",
        description = "What another system calls a mahalla",
        requiredProperties = {"system", "code"})
public record OutsideCode(
        @Schema(description = "The system, in lower case", examples = "kadastr")
        @Column
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,31}", message = "is a short name in lower case")
        String system,

        @Schema(description = "The code there", examples = "10:07:05")
        @Column
        @NotNull
        @Pattern(regexp = "\\S{1,64}", message = "is 1 to 64 characters without blanks")
        String code) {

    /** The same code as it travels on {@code registry.v1}. */
    OutsideCodeState toContract() {
        return new OutsideCodeState(system, code);
    }
}
