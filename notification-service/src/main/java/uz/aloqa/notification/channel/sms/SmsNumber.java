package uz.aloqa.notification.channel.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the networks of Uzbekistan take them. */
final class SmsNumber {

    private static final Pattern NUMBER = Pattern.compile("\\+998\\d{9}");

    private SmsNumber() {}

    /**
     * A number without its plus sign.
     *
     * @return empty when it is no number of Uzbekistan
     */
    static Optional<String> of(String address) {
        return NUMBER.matcher(address).matches() ? Optional.of(address.substring(1)) : Optional.empty();
    }
}
