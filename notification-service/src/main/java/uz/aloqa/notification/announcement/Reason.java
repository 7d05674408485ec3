package uz.aloqa.notification.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is sent back or taken back. */
@Schema(name = "Reason", description = "Why something is sent back or taken back")
public record Reason(
        @Schema(examples = "Xavf bartaraf etildi", required = true) @NotBlank @Size(max = 500)
        String reason) {}
