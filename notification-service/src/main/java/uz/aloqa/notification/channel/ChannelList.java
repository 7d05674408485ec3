package uz.aloqa.notification.channel;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Says once, at start, which channels are on: what is off for want of credentials must not look like a fault. */
@Singleton
class ChannelList {

    private static final Logger LOG = Logger.getLogger(ChannelList.class);

    void tell(@Observes StartupEvent event, Channels channels) {
        LOG.infof(
                "channels: %s",
                channels.all().stream()
                        .sorted(Comparator.comparing(Channel::kind).thenComparingInt(Channel::rank))
                        .map(channel -> channel.provider() + (channel.isConfigured() ? " on" : " off"))
                        .collect(Collectors.joining(", ")));
    }
}
