package uz.aloqa.appeals.crimereport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * A prosecutor's decision that extends the check to one month.
 *
 * @param prosecutor office or name
 * @param number of the decision
 */
@Schema(name = "NewCheckExtension")
record CheckExtension(
        @NotBlank @Size(max = 200) @Writable @Schema(examples = "Yunusobod tumani prokurori")
        String prosecutor,

        @NotBlank @Size(max = 100) @Writable @Schema(examples = "12-418")
        String number) {}
