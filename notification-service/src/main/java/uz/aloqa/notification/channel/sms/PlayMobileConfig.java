package uz.aloqa.notification.channel.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** An account with PlayMobile. */
@ConfigMapping(prefix = "aloqa.playmobile")
interface PlayMobileConfig {

    /** Begin of all addresses. */
    @WithDefault("https://send.smsxabar.uz/broker-api")
    URI url();

    /** Signs in with. */
    Optional<String> login();

    /** Signs in with. */
    Optional<String> password();

    /** The number or name that messages come from; 3700 is everybody's. */
    @WithDefault("3700")
    String originator();

    /** Last part of the address that PlayMobile reports to, at least 16 characters; without it nothing is reported. */
    Optional<String> callbackSecret();
}
