package uz.aloqa.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the relay's dedicated session connects and how often it looks by itself. */
@Singleton
class RelayConfig {

    private final String url;
    private final String user;
    private final String password;
    private final Duration poll;

    RelayConfig(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "aloqa.outbox.poll") Duration poll) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.poll = poll;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** How long an idle relay waits for a signal before it looks by itself. */
    Duration poll() {
        return poll;
    }
}
