package uz.aloqa.notification.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Recipient;
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

    private static final UUID LAST = new UUID(-1, -1);

    private final Notifications notifications;
    private final NotificationViews views;
    private final Event<InboxChanged> changed;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;

    InboxService(
            Notifications notifications,
            NotificationViews views,
            Event<InboxChanged> changed,
            Ids ids,
            Clock clock,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.views = views;
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
        for (Notice notice : notices) {
            if (notifications.add(ids.next(), notice, eventId, now())) {
                recipients.add(notice.recipient());
                meters.counter("aloqa.notifications.written", "template", notice.template())
                        .increment();
            }
        }
        if (!recipients.isEmpty()) {
            changed.fire(new InboxChanged(recipients));
        }
    }

    Page<NotificationView> list(Reader reader, boolean unreadOnly, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2).orElse(null);
        List<Notification> rows = notifications.newest(
                reader,
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
        if (!notifications.markRead(reader, id, now())) {
            throw new NotFound(
                    "notification-not-found",
                    Text.of(
                            "Bunday bildirishnoma yoʻq.",
                            "Бундай билдиришнома йўқ.",
                            "Такого уведомления нет.",
                            "There is no such notification."));
        }
    }

    @Transactional
    void readAll(Reader reader) {
        notifications.markAllRead(reader, now());
    }

    /** To the microsecond, as the database keeps it: a cursor made from it finds its row again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
