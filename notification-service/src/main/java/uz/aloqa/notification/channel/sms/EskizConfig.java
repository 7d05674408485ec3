package uz.aloqa.notification.channel.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** An account with Eskiz. */
@ConfigMapping(prefix = "aloqa.eskiz")
interface EskizConfig {

    /** Begin of all addresses. */
    @WithDefault("https://notify.eskiz.uz/api")
    URI url();

    /** Signs in with. */
    Optional<String> email();

    /** Signs in with. */
    Optional<String> password();

    /** The number or name that messages come from; 4546 is everybody's. */
    @WithDefault("4546")
    String from();

    /** Last part of the address that Eskiz reports to, at least 16 characters; without it nothing is reported. */
    Optional<String> callbackSecret();
}
