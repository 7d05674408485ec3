package uz.aloqa.notification.delivery;

import uz.aloqa.notification.channel.ChannelKind;

/** Addresses as staff may see them: enough to ask "the number that ends with 67?", not enough to write to. */
final class Masks {

    private static final int SHOWN = 2;
    private static final int NUMBER_BEGINNING = 5;

    private Masks() {}

    static String mask(ChannelKind channel, String address) {
        return switch (channel) {
            case EMAIL -> mail(address);
            case SMS -> number(address);
            case TELEGRAM -> "*****" + end(address);
            case WEB_PUSH, MOBILE_PUSH, IN_APP -> "*****";
        };
    }

    private static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "*****" : address.charAt(0) + "*****" + address.substring(at);
    }

    private static String number(String address) {
        return address.length() < NUMBER_BEGINNING + SHOWN + 2
                ? "*****"
                : address.substring(0, NUMBER_BEGINNING) + "*****" + end(address);
    }

    private static String end(String address) {
        return address.length() <= 2 * SHOWN ? "" : address.substring(address.length() - SHOWN);
    }
}
