package uz.aloqa.notification.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that somebody received. */
@Schema(name = "ContactCode", description = "The code that somebody received")
record CodeAnswer(
        @Schema(examples = "408173", required = true) @NotNull @Pattern(regexp = "\\d{6}")
        String code) {

    /** Not the code. */
    @Override
    public String toString() {
        return "CodeAnswer";
    }
}
