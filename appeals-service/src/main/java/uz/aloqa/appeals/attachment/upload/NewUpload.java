package uz.aloqa.appeals.attachment.upload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentPurpose;
import uz.aloqa.platform.words.Writable;

/**
 * A file that is to come.
 *
 * @param name as the uploader calls it, without folders
 * @param type as the uploader thinks; what counts is what the bytes say
 * @param size in bytes, exactly
 * @param evidence whether it is to be evidence of a crime report
 */
record NewUpload(
        @NotBlank @Size(max = 200) @Writable @Pattern(regexp = "[^/\\\\\\p{Cntrl}]*") @Schema(examples = "chiroq.jpg")
        String name,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\w.+-]+/[\\w.+-]+") @Schema(examples = "image/jpeg")
        String type,

        @NotNull @Positive @Schema(examples = "482133") Long size,

        @Schema(
                description =
                        "True: kept bit by bit as it came, with all that a camera told, and good for nothing but the"
                                + " evidence of a crime report")
        @Nullable
        Boolean evidence) {

    AttachmentPurpose purpose() {
        return Boolean.TRUE.equals(evidence) ? AttachmentPurpose.EVIDENCE : AttachmentPurpose.ORDINARY;
    }
}
