package uz.aloqa.notification.unsubscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.email.UnsubscribeLinks;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.notification.text.TextConfig;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.secret.SecretSignature;
import uz.aloqa.platform.secret.Secrets;

/** Makes links that end messages, and does what they say. */
@ApplicationScoped
class UnsubscribeService implements UnsubscribeLinks {

    private static final Logger LOG = Logger.getLogger(UnsubscribeService.class);

    private final Database database;
    private final SecretSignature signature;
    private final TextConfig config;
    private final Clock clock;

    UnsubscribeService(Database database, Secrets secrets, TextConfig config, Clock clock) {
        this.database = database;
        this.signature = secrets.signature("unsubscribe");
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Optional<URI> of(Outgoing message) {
        return database
                .list(
                        """
                        select p.unsubscribe_id, n.topic, d.channel, d.digest
                        from delivery d
                        join notification n on n.id = d.notification_id
                        join person p on p.user_id = d.user_id
                        where d.id = ?
                        """,
                        row -> new Sent(
                                row.getObject(1, UUID.class),
                                Topic.valueOf(row.getString(2)),
                                ChannelKind.valueOf(row.getString(3)),
                                row.getBoolean(4)),
                        message.deliveryId())
                .stream()
                .findFirst()
                .filter(sent -> sent.topic() != Topic.ACCOUNT)
                .map(sent -> address(new UnsubscribeToken(
                        sent.person(), sent.digest() ? Optional.empty() : Optional.of(sent.topic()), sent.channel())));
    }

    /** What a link is about; refuses a link that we didn't make. */
    UnsubscribeToken read(String token) {
        return UnsubscribeToken.read(token, signature)
                .orElseThrow(() -> new NotFound(
                        "unsubscribe-link-unknown",
                        Text.of(
                                "Bu havola notoʻgʻri: xatdagi havolani toʻliq koʻchiring.",
                                "Бу ҳавола нотўғри: хатдаги ҳаволани тўлиқ кўчиринг.",
                                "Неверная ссылка: скопируйте её из письма целиком.",
                                "This link is wrong: copy the whole of it from the mail.")));
    }

    /** Again and again has the same effect; so has a link of somebody whose data is gone. */
    @Transactional
    void unsubscribe(UnsubscribeToken token) {
        List<UUID> person = database.list(
                "select user_id from person where unsubscribe_id = ? for update",
                row -> row.getObject(1, UUID.class),
                token.person());
        if (person.isEmpty()) {
            return;
        }
        UUID user = person.getFirst();
        int stopped = database.change(
                """
                update channel_choice set wanted = false
                where user_id = ? and channel = ? and wanted and (?::text is null or topic = ?)
                """,
                user,
                token.channel().name(),
                token.topic().map(Topic::name).orElse(null),
                token.topic().map(Topic::name).orElse(null));
        if (stopped > 0) {
            database.change("update person set version = version + 1 where user_id = ?", user);
            database.change(
                    "insert into unsubscription (user_id, topic, channel, at) values (?, ?, ?, ?)",
                    user,
                    token.topicName(),
                    token.channel().name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            LOG.infof("account %s has no more %s by %s", user, token.topicName(), token.channel());
        }
    }

    private URI address(UnsubscribeToken token) {
        String api = config.api().toString();
        return URI.create((api.endsWith("/") ? api : api + "/") + "api/v1/unsubscribe/" + token.write(signature));
    }

    private record Sent(UUID person, Topic topic, ChannelKind channel, boolean digest) {}
}
