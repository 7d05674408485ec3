package uz.aloqa.notification.channel.sms;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Which provider sends short messages, and which one when the first is away. */
@ConfigMapping(prefix = "aloqa.sms")
interface SmsConfig {

    /** Those that this service can speak to. */
    enum Provider {
        /** notify.eskiz.uz. */
        ESKIZ,
        /** send.smsxabar.uz. */
        PLAYMOBILE
    }

    /** Goes first. */
    Optional<Provider> provider();

    /** Takes over while the first has to pause; none by default. */
    Optional<Provider> fallback();

    /** Where providers reach the gateway, to say what became of messages. */
    Optional<String> callbackUrl();

    /** Whether the provider is one of the two. */
    default boolean uses(Provider provider) {
        return provider().filter(provider::equals).isPresent()
                || fallback().filter(provider::equals).isPresent();
    }

    /** 0 for the first, 1 for the other. */
    default int rankOf(Provider provider) {
        return provider().filter(provider::equals).isPresent() ? 0 : 1;
    }
}
