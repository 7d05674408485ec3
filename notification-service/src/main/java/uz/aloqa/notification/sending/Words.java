package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.inbox.Notification;
import uz.aloqa.notification.inbox.Notifications;
import uz.aloqa.notification.outgoing.OutgoingText;
import uz.aloqa.notification.outgoing.OutgoingTexts;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.text.Phrases;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.notification.text.TextConfig;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/** Puts parcels into words, in the language of the person. */
@Singleton
class Words {

    private final Notifications notifications;
    private final OutgoingTexts outgoing;
    private final TextBook texts;
    private final TextConfig config;
    private final SecretColumn addresses;

    Words(Notifications notifications, OutgoingTexts outgoing, TextBook texts, TextConfig config, Secrets secrets) {
        this.notifications = notifications;
        this.outgoing = outgoing;
        this.texts = texts;
        this.config = config;
        this.addresses = secrets.column("contact", "address");
    }

    /** The message; empty when nothing of it is wanted or worth saying any longer. */
    Optional<Letter> of(Parcel parcel, ChannelKind channel) {
        Claimed first = parcel.first();
        byte[] stored = first.address();
        UUID contact = first.contactId();
        if (stored == null || contact == null) {
            return Optional.empty();
        }
        List<Claimed> wanted = parcel.rows().stream().filter(Claimed::wanted).toList();
        Map<UUID, Notification> notices =
                notifications.get(wanted.stream().map(Claimed::notificationId).toList()).stream()
                        .collect(Collectors.toMap(Notification::id, Function.identity()));
        List<OutgoingText> said = wanted.stream()
                .flatMap(row -> text(row, contact, channel, notices.get(row.notificationId())).stream())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        OutgoingText one = said.size() == 1 ? said.getFirst() : digest(said, first);
        Priority priority = notices.values().stream()
                .map(Notification::priority)
                .min(Priority::compareTo)
                .orElse(Priority.NORMAL);
        return Optional.of(new Letter(
                new Outgoing(
                        first.id(),
                        addresses.decrypt(contact, stored),
                        first.language(),
                        one.title(),
                        one.text(),
                        one.link(),
                        priority,
                        first.expiresAt(),
                        one.collapseKey()),
                one.confidential()));
    }

    private Optional<OutgoingText> text(Claimed row, UUID contact, ChannelKind channel, @Nullable Notification notice) {
        return notice == null
                ? Optional.empty()
                : outgoing.of(new OutgoingTexts.Message(
                        row.id(),
                        contact,
                        row.userId(),
                        channel,
                        row.language(),
                        notice.template(),
                        notice.parameters(),
                        notice.appealId()));
    }

    private OutgoingText digest(List<OutgoingText> said, Claimed to) {
        Map<String, Object> count = Map.of("count", said.size());
        String lines = said.stream().map(one -> one.title() + "\n" + one.text()).collect(Collectors.joining("\n\n"));
        String web = config.web().toString();
        return new OutgoingText(
                texts.phrase(Phrases.DIGEST_TITLE.key(), count, to.language()),
                texts.phrase(Phrases.DIGEST_TEXT.key(), Map.of(), to.language()) + "\n\n" + lines,
                web + (web.endsWith("/") ? "" : "/") + "notifications",
                null,
                false);
    }
}
