package uz.aloqa.appeals.tip;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a tip costs its sender and whoever guesses receipts (docs/adr/0026). */
@ConfigMapping(prefix = "aloqa.tips")
interface TipConfig {

    /** Zero bits at the head of a solution's hash: 18 are a quarter of a million hashes, under a second of a telephone. */
    @WithDefault("18")
    int difficulty();

    /** How long a challenge may be solved. */
    @WithDefault("10m")
    Duration challengeFor();

    /** How long a picture may be sent and named in a tip after it was announced. */
    @WithDefault("12h")
    Duration fileFor();

    /** Rounds of PBKDF2 for a new receipt; kept with it, so that they can be raised. */
    @WithDefault("210000")
    int hashIterations();
}
