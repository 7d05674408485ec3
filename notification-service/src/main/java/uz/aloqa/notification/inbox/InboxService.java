package uz.aloqa.notification.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.delivery.AnswerEvents;
import uz.aloqa.notification.delivery.DeliveryPlan;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.time.Ids;

/** What happens in inboxes: events write, readers read and mark. */
@ApplicationScoped
public class InboxService {

    /** Later than anything ever written. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final int MOST_EXPORTED = 10_000;
    private static final UUID LAST = new UUID(-1, -1);

    private final Notifications notifications;
    private final NotificationViews views;
    private final DeliveryPlan deliveries;
    private final AnswerEvents answers;
    private final Event<InboxChanged> changed;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;

    InboxService(
            Notifications notifications,
            NotificationViews views,
            DeliveryPlan deliveries,
            AnswerEvents answers,
            Event<InboxChanged> changed,
            Ids ids,
            Clock clock,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.views = views;
        this.deliveries = deliveries;
        this.answers = answers;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Writes what an event gives rise to, in the transaction that also remembers the event.
     *
     * @param notices in the order of recipients
     * @param eventId the event
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deliver(List<Notice> notices, UUID eventId) {
        Set<Recipient> recipients = new HashSet<>();
        List<UUID> written = new ArrayList<>();
        for (Notice notice : notices) {
            UUID id = ids.next();
            if (notifications.add(id, notice, eventId, now())) {
                written.add(id);
                recipients.add(notice.recipient());
                meters.counter("aloqa.notifications.written", "template", notice.template())
                        .increment();
            }
        }
        if (!written.isEmpty()) {
            deliveries.of(written);
            changed.fire(new InboxChanged(recipients));
        }
    }

    /**
     * Writes a notice of the recipient's own account, and sends it to one contact whether it is proven or not: so a one-time
     * code reaches the address that it is to prove.
     *
     * @param notice of the topic ACCOUNT, to an account
     * @param eventId what it is about; the same one writes nothing twice
     * @param contact where to
     * @param expiresAt when it is no longer worth sending
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deliverTo(Notice notice, UUID eventId, UUID contact, Instant expiresAt) {
        UUID id = ids.next();
        if (notifications.add(id, notice, eventId, now())) {
            deliveries.of(List.of(id));
            deliveries.toContact(id, contact, expiresAt);
            changed.fire(new InboxChanged(Set.of(notice.recipient())));
        }
    }

    Page<NotificationView> list(Reader reader, Shelf shelf, boolean unreadOnly, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2).orElse(null);
        List<Notification> rows = notifications.newest(
                reader,
                shelf,
                unreadOnly,
                after == null ? END : after.read(0, Instant::parse),
                after == null ? LAST : after.uuid(1),
                limit + 1);
        Page<Notification> page =
                Page.of(rows, limit, last -> Cursor.encode(last.createdAt(), last.id()), Function.identity());
        return new Page<>(views.of(page.items(), reader.language()), page.next());
    }

    long countUnread(Reader reader) {
        return notifications.countUnread(reader);
    }

    @Transactional
    void read(Reader reader, UUID id) {
        Instant now = now();
        if (!notifications.markRead(reader, id, now)) {
            throw unknown();
        }
        deliveries.read(id, now);
        answers.handedOver(id, now);
    }

    @Transactional
    void archive(Reader reader, UUID id) {
        Instant now = now();
        if (!notifications.archive(reader, id, now)) {
            throw unknown();
        }
        deliveries.read(id, now);
        answers.handedOver(id, now);
    }

    @Transactional
    void unarchive(Reader reader, UUID id) {
        if (!notifications.unarchive(reader, id)) {
            throw unknown();
        }
    }

    /** The own inbox of somebody, the newest first, for the copy of their data. */
    public List<NotificationView> export(UUID user, Language language) {
        Reader reader = new Reader(user, List.of(Recipient.user(user)), language);
        return views.of(notifications.newest(reader, Shelf.EVERYTHING, false, END, LAST, MOST_EXPORTED), language);
    }

    private static NotFound unknown() {
        return new NotFound(
                "notification-not-found",
                Text.of(
                        "Bunday bildirishnoma yoʻq.",
                        "Бундай билдиришнома йўқ.",
                        "Такого уведомления нет.",
                        "There is no such notification."));
    }

    @Transactional
    void readAll(Reader reader) {
        Instant now = now();
        notifications.markAllRead(reader, now);
        deliveries.readAll(reader.addresses(), reader.id(), now);
        answers.readAll(reader.self().address(), now);
    }

    /** To the microsecond, as the database keeps it: a cursor made from it finds its row again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
