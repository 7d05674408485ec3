package uz.aloqa.notification.channel.email;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.platform.language.Text;

/** What stands in a mail, plain and as HTML: nothing is loaded from anywhere, so nothing tells that it was opened. */
final class MailBody {

    private static final Text OPEN = Text.of("Ochish", "Очиш", "Открыть", "Open");

    private static final Text WHY = Text.of(
            "Bu xat avtomatik yuborildi, unga javob yozmang. Shoshilinch holatda 102 ga qoʻngʻiroq qiling.",
            "Бу хат автоматик юборилди, унга жавоб ёзманг. Шошилинч ҳолатда 102 га қўнғироқ қилинг.",
            "Письмо отправлено автоматически, отвечать на него не нужно. В экстренном случае звоните 102.",
            "This mail was sent automatically, please don't reply. In an emergency call 102.");

    private static final Text UNSUBSCRIBE = Text.of(
            "Bunday xatlarni olmaslik", "Бундай хатларни олмаслик", "Не получать таких писем", "Stop mails like this");

    private MailBody() {}

    static String plain(Outgoing message, Optional<URI> unsubscribe) {
        StringBuilder text = new StringBuilder();
        text.append(message.title())
                .append("\n\n")
                .append(message.text())
                .append("\n\n")
                .append(message.link())
                .append("\n\n-- \n")
                .append(WHY.in(message.language()))
                .append('\n');
        unsubscribe.ifPresent(address -> text.append(UNSUBSCRIBE.in(message.language()))
                .append(": ")
                .append(address.toASCIIString())
                .append('\n'));
        return text.toString();
    }

    static String html(Outgoing message, Optional<URI> unsubscribe) {
        String paragraphs = message.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
        String link = isWeb(message.link())
                ? "<p><a href=\"" + escaped(message.link()) + "\">" + OPEN.in(message.language()) + "</a></p>\n"
                : "";
        String end = unsubscribe
                .map(address -> "<br><a href=\"" + escaped(address.toASCIIString()) + "\">"
                        + UNSUBSCRIBE.in(message.language()) + "</a>")
                .orElse("");
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family:sans-serif;max-width:40em;margin:auto;padding:1em">
                <h1 style="font-size:1.3em">%s</h1>
                %s
                %s<hr>
                <p style="color:#555;font-size:.85em">%s%s</p>
                </body></html>
                """.formatted(
                        message.language().tag(),
                        escaped(message.title()),
                        escaped(message.title()),
                        paragraphs,
                        link,
                        WHY.in(message.language()),
                        end);
    }

    /** Anything else, like {@code javascript:}, is no link. */
    private static boolean isWeb(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
