package uz.aloqa.appeals.tip.challenge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a request without an account costs its sender (docs/adr/0026). */
@ConfigMapping(prefix = "aloqa.tip-challenges")
interface ChallengeConfig {

    /** Zero bits at the head of a solution's hash: 18 are a quarter of a million hashes, under a second of a telephone. */
    @WithDefault("18")
    int difficulty();

    /** How long a challenge may be solved. */
    @WithDefault("10m")
    Duration validFor();
}
