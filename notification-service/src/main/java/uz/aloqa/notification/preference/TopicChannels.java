package uz.aloqa.notification.preference;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.rule.Topic;

/** On which ways one topic may come. The inbox and its stream always have it. */
@Schema(name = "TopicChannels", description = "On which ways a topic may come besides the inbox, which has everything")
record TopicChannels(
        @Schema(examples = "APPEAL", required = true) @NotNull
        Topic topic,

        @Schema(examples = "[\"EMAIL\", \"SMS\"]", required = true) @NotNull
        Set<ChannelKind> channels) {

    TopicChannels {
        if (channels != null) {
            channels = Set.copyOf(channels);
        }
    }
}
