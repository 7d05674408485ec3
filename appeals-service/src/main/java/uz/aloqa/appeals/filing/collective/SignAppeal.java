package uz.aloqa.appeals.filing.collective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Somebody joins a collective appeal.
 *
 * @param code of the invitation
 * @param fullName surname and name; the name of the account when absent
 */
record SignAppeal(
        @NotNull @Pattern(regexp = "[A-Z0-9]{16}") @Schema(examples = "K7QM2X4PW9TR3HDV")
        String code,

        @Size(max = 200) @Writable @Nullable String fullName) {}
