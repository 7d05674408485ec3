package uz.aloqa.notification.channel.webpush;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key by which browsers and push services know this platform (RFC 8292). */
@ConfigMapping(prefix = "aloqa.web-push")
interface WebPushConfig {

    /** Point on P-256, 65 bytes in base64url: browsers subscribe with it. */
    Optional<String> publicKey();

    /** The scalar, 32 bytes in base64url. */
    Optional<String> privateKey();

    /** Whom a push service may ask about us: {@code mailto:} or {@code https:}. */
    Optional<String> subject();
}
