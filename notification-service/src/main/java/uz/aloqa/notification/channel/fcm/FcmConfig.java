package uz.aloqa.notification.channel.fcm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The project in Firebase that the app belongs to. */
@ConfigMapping(prefix = "aloqa.fcm")
interface FcmConfig {

    /** Begin of all addresses. */
    @WithDefault("https://fcm.googleapis.com")
    URI url();

    /** File with the key of a service account that may send, as Google's console gives it. */
    Optional<Path> serviceAccount();
}
