package uz.aloqa.notification.outgoing;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.registry.PlaceNames;
import uz.aloqa.notification.rule.Subject;
import uz.aloqa.notification.text.OwnWords;
import uz.aloqa.notification.text.Phrases;
import uz.aloqa.notification.text.Rendered;
import uz.aloqa.notification.text.SmsText;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.notification.text.TextConfig;
import uz.aloqa.platform.language.Language;

/**
 * The words of a notification on each way out of the platform. A mail says what the inbox says. Short messages, messengers and
 * push say only that something happened: number, status, link (they pass through other companies and show on locked
 * screens). Announcements are public, so their headline may be there.
 */
@Singleton
public class OutgoingTexts {

    /**
     * What is to be sent.
     *
     * @param deliveryId the delivery
     * @param contactId the contact it goes to
     * @param userId whose
     * @param channel the way
     * @param language the recipient's
     * @param template of the notification
     * @param parameters of the notification
     * @param appealId the appeal it leads to, if any
     */
    public record Message(
            UUID deliveryId,
            UUID contactId,
            UUID userId,
            ChannelKind channel,
            Language language,
            String template,
            Map<String, String> parameters,
            @Nullable UUID appealId) {}

    private final TextBook texts;
    private final PlaceNames places;
    private final Map<String, OwnWords> own;
    private final Map<String, OutgoingWords> special;
    private final TextConfig config;

    OutgoingTexts(
            TextBook texts,
            PlaceNames places,
            @All List<OwnWords> own,
            @All List<OutgoingWords> special,
            TextConfig config) {
        this.texts = texts;
        this.places = places;
        this.own = own.stream().collect(Collectors.toMap(OwnWords::template, Function.identity()));
        this.special = special.stream().collect(Collectors.toMap(OutgoingWords::template, Function.identity()));
        this.config = config;
        if (!config.smsLink().matches("[\\x21-\\x7E]{1," + TextConfig.LONGEST_SMS_LINK + "}")) {
            throw new IllegalStateException("aloqa.text.sms-link has to have 1 to " + TextConfig.LONGEST_SMS_LINK
                    + " ASCII characters, or short messages in Cyrillic would need two parts: " + config.smsLink());
        }
    }

    /** The words, or empty when it is not worth sending any more. */
    public Optional<OutgoingText> of(Message message) {
        OutgoingWords words = special.get(message.template());
        return words == null ? common(message) : words.of(message);
    }

    private Optional<OutgoingText> common(Message message) {
        Optional<Subject> subject = subject(message);
        String link = link(subject);
        String collapse =
                subject.map(thing -> thing.kind().key() + ":" + thing.id()).orElse(null);
        if (own.containsKey(message.template())) {
            return announced(message)
                    .map(words -> new OutgoingText(words.title(), words.text(), link, collapse, false));
        }
        return Optional.of(
                switch (message.channel()) {
                    case EMAIL, IN_APP -> {
                        Rendered words = texts.render(
                                message.template(),
                                message.parameters(),
                                places.of(TextBook.places(message.parameters())),
                                message.language());
                        yield new OutgoingText(words.title(), words.text(), link, collapse, false);
                    }
                    case SMS -> new OutgoingText("", brief(message, config.smsLink()), link, collapse, false);
                    case TELEGRAM, WEB_PUSH, MOBILE_PUSH ->
                        new OutgoingText(title(message), brief(message, ""), link, collapse, false);
                });
    }

    private Optional<Rendered> announced(Message message) {
        Optional<Rendered> words = Optional.ofNullable(own.get(message.template()))
                .flatMap(speaker -> speaker.of(message.parameters(), message.language()));
        return message.channel() == ChannelKind.SMS
                ? words.map(text -> new Rendered("", headline(text.title(), message.language())))
                : words;
    }

    /** As much of the headline as one part takes beside the rest. */
    private String headline(String title, Language language) {
        String whole = SmsText.plain(title);
        String around = announcement("", language);
        int room = SmsText.part(whole + around) - SmsText.length(around);
        return announcement(SmsText.shorten(whole, room), language);
    }

    private String announcement(String headline, Language language) {
        return texts.phrase(
                Phrases.ANNOUNCEMENT_SMS.key(), Map.of("headline", headline, "link", config.smsLink()), language);
    }

    private String brief(Message message, String link) {
        return texts.brief(message.template(), message.parameters(), link, message.language());
    }

    private String title(Message message) {
        return texts.phrase(message.template() + ".title", Map.of(), message.language());
    }

    private static Optional<Subject> subject(Message message) {
        return message.appealId() == null
                ? Subject.in(message.parameters())
                : Optional.of(Subject.of(Subject.Kind.APPEAL, message.appealId()));
    }

    /** Where the web client shows it. */
    private String link(Optional<Subject> subject) {
        String path = subject.map(thing -> switch (thing.kind()) {
                    case APPEAL -> "appeals/" + thing.id();
                    case TASK -> "tasks/" + thing.id();
                    case CRIME_REPORT -> "crime-reports/" + thing.id();
                    case TIP -> "tips/" + thing.id();
                    case ALARM -> "alarms/" + thing.id();
                    case BOOKING -> "receptions/bookings/" + thing.id();
                    case MAHALLA -> "mahallas/" + thing.id();
                    case ANNOUNCEMENT -> "announcements/" + thing.id();
                    case ACCOUNT -> "account/contacts";
                })
                .orElse("notifications");
        URI web = config.web();
        return web + (web.toString().endsWith("/") ? "" : "/") + path;
    }
}
