package uz.aloqa.appeals.tip;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long pictures wait for their tip, and what a guess at a receipt costs (docs/adr/0026). */
@ConfigMapping(prefix = "aloqa.tips")
interface TipConfig {

    /** How long a picture may be sent and named in a tip after it was announced. */
    @WithDefault("12h")
    Duration fileFor();

    /** Rounds of PBKDF2 for a new receipt; kept with it, so that they can be raised. */
    @WithDefault("210000")
    int hashIterations();
}
