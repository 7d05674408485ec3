package uz.aloqa.notification.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Limits of contacts and their one-time codes. */
@ConfigMapping(prefix = "aloqa.contact")
interface CodeConfig {

    /** How long a code works. */
    @WithDefault("10m")
    Duration codeLife();

    /** How often a code may be tried. */
    @WithDefault("5")
    int tries();

    /** How long a person or an address waits for the next code. */
    @WithDefault("1m")
    Duration pause();

    /** How many codes a person or an address gets within a day. */
    @WithDefault("5")
    int codesPerDay();

    /** How many contacts one person may have. */
    @WithDefault("10")
    int most();

    /** How long an address stays that nobody proved. */
    @WithDefault("1d")
    Duration unverifiedLife();

    /** How often what is no longer needed is looked for. */
    @WithDefault("1m")
    Duration tidy();

    /** Name of the platform's bot, for the link that opens it; without one nobody can link a chat. */
    Optional<String> telegramBot();

    /** How long such a link works. */
    @WithDefault("15m")
    Duration linkLife();
}
