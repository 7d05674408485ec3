package uz.aloqa.notification.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * An address in the one form in which it is compared and kept.
 *
 * @param channel whose address
 * @param value mail address, number, chat id, push subscription or app token
 */
record ContactAddress(ChannelKind channel, String value) {

    private static final Pattern PHONE = Pattern.compile("\\+998\\d{9}");
    private static final Pattern MAIL = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{4,190}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern APP_TOKEN = Pattern.compile("[A-Za-z0-9_:.-]{20,512}");
    private static final int PHONE_SHOWN = 4;
    private static final int ID_SHOWN = 2;

    /**
     * Reads what somebody typed.
     *
     * @throws RuleViolation when nothing can be sent there
     */
    static ContactAddress parse(ChannelKind channel, String typed) {
        String value = typed.strip();
        return switch (channel) {
            case EMAIL -> new ContactAddress(channel, require(MAIL, value.toLowerCase(Locale.ROOT)));
            case SMS -> new ContactAddress(channel, require(PHONE, value.replaceAll("[ ()-]", "")));
            case MOBILE_PUSH -> new ContactAddress(channel, require(APP_TOKEN, value));
            case WEB_PUSH, TELEGRAM, IN_APP -> throw malformed();
        };
    }

    /** Enough for its owner to know it again, not enough to write to. */
    String masked() {
        return switch (channel) {
            case EMAIL -> value.charAt(0) + "*****" + value.substring(value.lastIndexOf('@'));
            case SMS -> value.substring(0, PHONE_SHOWN) + "*******" + value.substring(value.length() - ID_SHOWN);
            case TELEGRAM, WEB_PUSH, MOBILE_PUSH, IN_APP ->
                "*****" + value.substring(Math.max(0, value.length() - ID_SHOWN));
        };
    }

    /** True when its owner has to prove it by a code; the others prove themselves by what they hold. */
    boolean needsCode() {
        return channel == ChannelKind.EMAIL || channel == ChannelKind.SMS;
    }

    static RuleViolation malformed() {
        return new RuleViolation(
                "address-malformed",
                Text.of(
                        "Manzil notoʻgʻri: elektron pochta yoki +998 va 9 ta raqamdan iborat telefon kerak.",
                        "Манзил нотўғри: электрон почта ёки +998 ва 9 та рақамдан иборат телефон керак.",
                        "Неверный адрес: нужна электронная почта или телефон из +998 и 9 цифр.",
                        "The address is wrong: a mail address, or +998 and nine digits."));
    }

    private static String require(Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw malformed();
        }
        return value;
    }

    /** Not the address. */
    @Override
    public String toString() {
        return "ContactAddress[" + channel + "]";
    }
}
