package uz.aloqa.notification.preference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.platform.language.Language;

/** What somebody has chosen. */
@Schema(name = "Preferences", description = "What the caller has chosen")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreferencesView(
        @Schema(description = "Of what is sent", examples = "uz-Latn", required = true)
        Language language,

        @Schema(description = "False while it is the language of the account", examples = "true", required = true)
        boolean languageChosen,

        @Schema(description = "Topics that come on more ways than the inbox", required = true)
        List<TopicChannels> topics,

        @Nullable QuietHours quietHours,
        @Schema(examples = "DAILY", required = true) Digest digest,
        @Schema(examples = "MODERATE", required = true) AlertSeverity leastSeverity,
        @Nullable Home home,
        @com.fasterxml.jackson.annotation.JsonIgnore long version) {

    /** Copies the topics. */
    public PreferencesView {
        topics = List.copyOf(topics);
    }
}
