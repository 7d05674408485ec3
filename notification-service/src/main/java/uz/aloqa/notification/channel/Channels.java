package uz.aloqa.notification.channel;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** Every provider that was built in. */
@Singleton
public class Channels {

    private final List<Channel> all;

    Channels(@All List<Channel> all) {
        this.all = List.copyOf(all);
        long names = all.stream().map(Channel::provider).distinct().count();
        if (names < all.size()) {
            throw new IllegalStateException("two channels share the name of a provider: " + all);
        }
    }

    /** All of them, with and without credentials. */
    public List<Channel> all() {
        return all;
    }

    /** Channels that can send now. */
    public List<ChannelKind> atWork() {
        return all.stream()
                .filter(Channel::isConfigured)
                .map(Channel::kind)
                .distinct()
                .toList();
    }
}
