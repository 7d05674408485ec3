package uz.aloqa.notification.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the realm's clients are reached. */
@ConfigMapping(prefix = "aloqa.sandbox")
interface SandboxConfig {

    /** The realm as it is reached from here, {@code http://keycloak:8180/realms/aloqa}. */
    URI realm();

    /** The issuer as clients know it. */
    URI issuer();

    /** The client whose service account may manage clients. */
    @WithDefault("aloqa-clients")
    String clientId();

    /** Its secret; without one there are no sandbox clients. */
    Optional<String> secret();

    /** How long Keycloak may take. */
    @WithDefault("5s")
    Duration timeout();

    /** Clients of one developer. */
    @WithDefault("5")
    int most();
}
