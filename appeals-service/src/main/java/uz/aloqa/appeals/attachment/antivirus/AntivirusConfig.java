package uz.aloqa.appeals.attachment.antivirus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the virus scanner is. */
@ConfigMapping(prefix = "aloqa.antivirus")
interface AntivirusConfig {

    /** Host of clamd; none: nothing is scanned. */
    Optional<String> host();

    /** Its TCP port. */
    @WithDefault("3310")
    int port();

    /** How long a connection may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long clamd may think after the last byte. */
    @WithDefault("60s")
    Duration readTimeout();
}
