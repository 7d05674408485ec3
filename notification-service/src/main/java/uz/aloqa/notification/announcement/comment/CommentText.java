package uz.aloqa.notification.announcement.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody writes. */
@Schema(name = "CommentText", description = "What somebody writes")
record CommentText(
        @Schema(
                description = "All that others see of the author; no need to be a real name",
                examples = "Dilnoza",
                required = true)
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[\\p{L}\\p{M}\\p{N} .ʻʼ'’-]*", message = "letters, digits, spaces, . - and apostrophes only")
        String displayName,

        @Schema(examples = "Inspektorimizga rahmat!", required = true) @NotBlank @Size(max = 1_000)
        String text) {}
