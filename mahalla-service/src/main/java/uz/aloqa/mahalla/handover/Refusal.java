package uz.aloqa.mahalla.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why a handover is refused.
 *
 * @param reason read by the inspector
 */
@Schema(name = "HandoverRefusal", description = "Why a handover is refused", requiredProperties = "reason")
record Refusal(
        @Schema(examples = "Bu kunlarda tuman boʻyicha tadbir bor") @NotBlank @Size(max = 500) @Writable
        String reason) {}
