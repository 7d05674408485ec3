package uz.aloqa.notification.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.notification.channel.ChannelKind;

/** A consent to the wording that was read. */
@Schema(name = "NewConsent", description = "A consent to the wording that was read")
record NewConsent(
        @Schema(examples = "EMAIL", required = true) @NotNull
        ChannelKind channel,

        @Schema(examples = "SERVICE", required = true) @NotNull
        Purpose purpose,

        @Schema(description = "Of the wording that was read", examples = "2026-11", required = true)
        @NotNull
        @Size(max = 20)
        String version) {}
