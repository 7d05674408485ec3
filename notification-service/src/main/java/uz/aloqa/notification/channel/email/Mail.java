package uz.aloqa.notification.channel.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.platform.time.Tashkent;

/**
 * One mail as it goes over the line (RFC 5322, 2045): plain and HTML of the same words, both base64, so that no line of a
 * text can be mistaken for a line of the protocol.
 *
 * @param to the recipient, checked
 * @param content ASCII with CRLF
 */
record Mail(InternetAddress to, String content) {

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    /** A line end that doesn't go on with a space would begin another header. */
    private static final Pattern BREAKS_OUT = Pattern.compile("\\r\\n(?![ \\t])|(?<!\\r)\\n|\\r(?!\\n)|\\x00");

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    /**
     * Writes a mail.
     *
     * @param message what it says
     * @param from address of ours
     * @param fromName name of ours
     * @param unsubscribe where one click ends such mails
     * @throws AddressException when the recipient's address is none
     */
    static Mail of(Outgoing message, String from, String fromName, Optional<URI> unsubscribe, Clock clock)
            throws AddressException {
        InternetAddress to = recipient(message.address());
        String domain = from.substring(from.lastIndexOf('@') + 1);
        String boundary = "=_" + message.deliveryId();
        StringBuilder mail = new StringBuilder(4_096);
        header(mail, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now(clock)));
        header(mail, "From", sender(from, fromName));
        header(mail, "To", to.getAddress());
        header(mail, "Message-ID", "<" + message.deliveryId() + "@" + domain + ">");
        header(mail, "Subject", encoded("Subject", message.title()));
        header(mail, "Content-Language", message.language().tag());
        // Nobody's holiday notice shall answer (RFC 3834).
        header(mail, "Auto-Submitted", "auto-generated");
        unsubscribe.ifPresent(address -> {
            header(mail, "List-Unsubscribe", "<" + address.toASCIIString() + ">");
            header(mail, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        });
        header(mail, "MIME-Version", "1.0");
        header(mail, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        mail.append("\r\n");
        part(mail, boundary, "text/plain", MailBody.plain(message, unsubscribe));
        part(mail, boundary, "text/html", MailBody.html(message, unsubscribe));
        mail.append("--").append(boundary).append("--\r\n");
        return new Mail(to, mail.toString());
    }

    /** Neither words nor address. */
    @Override
    public String toString() {
        return "Mail";
    }

    /** One address and nothing else; domains of other scripts in their ASCII form. */
    private static InternetAddress recipient(String address) throws AddressException {
        int at = address.lastIndexOf('@');
        if (at < 1
                || address.length() > LONGEST_ADDRESS
                || CONTROLS.matcher(address).find()) {
            throw new AddressException("not an address");
        }
        String ascii;
        try {
            ascii = address.substring(0, at) + "@" + IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new AddressException("not a domain");
        }
        InternetAddress parsed = new InternetAddress(ascii, true);
        boolean plain = ascii.equals(parsed.getAddress())
                && StandardCharsets.US_ASCII.newEncoder().canEncode(ascii);
        if (!plain || ascii.indexOf('"') >= 0) {
            throw new AddressException("not a plain address");
        }
        return parsed;
    }

    private static ZonedDateTime now(Clock clock) {
        return clock.instant().atZone(Tashkent.ZONE);
    }

    private static String sender(String from, String name) {
        try {
            return new InternetAddress(from, name, StandardCharsets.UTF_8.name()).toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    private static String encoded(String header, String text) {
        try {
            String oneLine = CONTROLS.matcher(text).replaceAll(" ").strip();
            return MimeUtility.fold(
                    header.length() + 2, MimeUtility.encodeText(oneLine, StandardCharsets.UTF_8.name(), "B"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    private static void header(StringBuilder mail, String name, String value) {
        if (BREAKS_OUT.matcher(value).find()) {
            throw new IllegalArgumentException("a header ends where it should not: " + name);
        }
        mail.append(name).append(": ").append(value).append("\r\n");
    }

    private static void part(StringBuilder mail, String boundary, String type, String text) {
        mail.append("--").append(boundary).append("\r\n");
        header(mail, "Content-Type", type + "; charset=UTF-8");
        header(mail, "Content-Transfer-Encoding", "base64");
        mail.append("\r\n")
                .append(LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .append("\r\n");
    }
}
