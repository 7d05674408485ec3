package uz.aloqa.notification.unsubscribe;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.text.Phrases;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.platform.language.Language;

/**
 * The page behind the link. Looking at it stops nothing, since mail servers open links to test them; its one button does. No
 * script, nothing loaded.
 */
@Singleton
class UnsubscribePage {

    private static final String LAYOUT = """
            <!doctype html>
            <html lang="{language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
            <title>{title}</title></head>
            <body style="font-family:sans-serif;max-width:36em;margin:3em auto;padding:0 1em">
            <h1 style="font-size:1.4em">{title}</h1>
            <p>{text}</p>
            {#if button}<form method="post"><button style="font-size:1em;padding:.6em 1.2em">{button}</button></form>
            {#else}<p>{back}</p>{/if}
            </body>
            </html>
            """;

    private final TextBook texts;
    private final Template page;

    UnsubscribePage(TextBook texts) {
        this.texts = texts;
        this.page = Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(LAYOUT, Variant.forContentType(Variant.TEXT_HTML));
    }

    String question(UnsubscribeToken token, Language language) {
        return page.data("language", language.tag())
                .data("title", phrase(Phrases.UNSUBSCRIBE_TITLE, token, language))
                .data("text", phrase(Phrases.UNSUBSCRIBE_QUESTION, token, language))
                .data("button", phrase(Phrases.UNSUBSCRIBE_BUTTON, token, language))
                .render();
    }

    String done(UnsubscribeToken token, Language language) {
        return page.data("language", language.tag())
                .data("title", phrase(Phrases.UNSUBSCRIBE_TITLE, token, language))
                .data("text", phrase(Phrases.UNSUBSCRIBE_DONE, token, language))
                .data("button", null)
                .data("back", phrase(Phrases.UNSUBSCRIBE_BACK, token, language))
                .render();
    }

    private String phrase(Phrases phrase, UnsubscribeToken token, Language language) {
        String topic = texts.phrase("topic." + token.topicName(), Map.of(), language);
        return texts.phrase(phrase.key(), Map.of("topic", topic, "channel", name(token.channel())), language);
    }

    private static String name(ChannelKind channel) {
        return switch (channel) {
            case IN_APP -> "Aloqa";
            case EMAIL -> "e-mail";
            case SMS -> "SMS";
            case TELEGRAM -> "Telegram";
            case WEB_PUSH, MOBILE_PUSH -> "push";
        };
    }
}
