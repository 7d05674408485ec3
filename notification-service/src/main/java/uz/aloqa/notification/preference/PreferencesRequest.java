package uz.aloqa.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.platform.language.Language;

/** All choices at once: what is left out goes back to where it began. */
@Schema(name = "PreferencesChoice", description = "All choices at once: what is left out goes back to where it began")
record PreferencesRequest(
        @Schema(description = "Of what is sent; absent for the language of the account", examples = "uz-Latn") @Nullable
        Language language,

        @Schema(required = true) @NotNull @Size(max = 20) @Valid
        List<TopicChannels> topics,

        @Valid @Nullable QuietHours quietHours,
        @Schema(examples = "DAILY") @Nullable Digest digest,

        @Schema(
                description = "Alerts below are not sent to this person; UNKNOWN lets all through",
                examples = "MODERATE")
        @Nullable
        AlertSeverity leastSeverity,

        @Valid @Nullable Home home) {

    PreferencesRequest {
        if (topics != null) {
            topics = List.copyOf(topics);
        }
    }
}
