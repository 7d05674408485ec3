package uz.aloqa.notification.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.outgoing.OutgoingText;
import uz.aloqa.notification.outgoing.OutgoingTexts;
import uz.aloqa.notification.outgoing.OutgoingWords;
import uz.aloqa.notification.text.Phrases;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.notification.text.TextConfig;

/** The message with the one-time code. */
@Singleton
class CodeWords implements OutgoingWords {

    private final Codes codes;
    private final TextBook texts;
    private final CodeConfig config;
    private final TextConfig addresses;
    private final Clock clock;

    CodeWords(Codes codes, TextBook texts, CodeConfig config, TextConfig addresses, Clock clock) {
        this.codes = codes;
        this.texts = texts;
        this.config = config;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public String template() {
        return CodeDispatch.TEMPLATE;
    }

    @Override
    public Optional<OutgoingText> of(OutgoingTexts.Message message) {
        return codes.sendable(message.contactId(), clock.instant()).map(code -> words(message, code));
    }

    private OutgoingText words(OutgoingTexts.Message message, String code) {
        Map<String, String> values =
                Map.of("code", code, "minutes", Long.toString(config.codeLife().toMinutes()));
        boolean brief = message.channel() == ChannelKind.SMS;
        return new OutgoingText(
                brief ? "" : texts.phrase(Phrases.CODE_TITLE.key(), Map.of(), message.language()),
                texts.phrase(brief ? Phrases.CODE_SMS.key() : Phrases.CODE_TEXT.key(), values, message.language()),
                addresses.web().toString(),
                null,
                true);
    }
}
