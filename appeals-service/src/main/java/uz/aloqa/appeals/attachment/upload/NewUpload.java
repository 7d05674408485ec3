package uz.aloqa.appeals.attachment.upload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * A file that is to come.
 *
 * @param name as the uploader calls it, without folders
 * @param type as the uploader thinks; what counts is what the bytes say
 * @param size in bytes, exactly
 */
record NewUpload(
        @NotBlank @Size(max = 200) @Writable @Pattern(regexp = "[^/\\\\\\p{Cntrl}]*") @Schema(examples = "chiroq.jpg")
        String name,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\w.+-]+/[\\w.+-]+") @Schema(examples = "image/jpeg")
        String type,

        @NotNull @Positive @Schema(examples = "482133") Long size) {}
