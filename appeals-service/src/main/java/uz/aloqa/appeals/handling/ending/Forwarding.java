package uz.aloqa.appeals.handling.ending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Who is competent (O‘RQ-445 article 25).
 *
 * @param toSoato SOATO of a department of the platform: seven digits of a district, four of a region
 * @param body name of a body outside the platform; one of the two is given
 * @param reasons why it is competent, told to the applicant
 */
record Forwarding(
        @Pattern(regexp = "\\d{4}|\\d{7}") @Schema(examples = "1726294") @Nullable
        String toSoato,

        @Size(min = 3, max = 300) @Writable @Nullable String body,
        @NotBlank @Size(max = 5_000) @Writable String reasons) {

    @AssertTrue(message = "either a department of the platform or a body outside it")
    @Schema(hidden = true)
    boolean isToOne() {
        return (toSoato == null) != (body == null);
    }
}
