package uz.aloqa.notification.announcement.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementReplied;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReplyKind;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.announcement.Announcements;
import uz.aloqa.notification.announcement.DraftService;
import uz.aloqa.notification.announcement.reading.ReadingService;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.TooManyRequests;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Ids;

/**
 * Takes residents' answers. The words of an appeal are not kept: they go back to the resident's client as the request that
 * files it. Those of a tip rest here, encrypted.
 */
@ApplicationScoped
class ReplyService {

    private static final Logger LOG = Logger.getLogger(ReplyService.class);
    private static final int MOST_AN_HOUR = 10;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final Text OFTEN = Text.of(
            "Bir soatda oʻntadan koʻp javob yozib boʻlmaydi.",
            "Бир соатда ўнтадан кўп жавоб ёзиб бўлмайди.",
            "Не более десяти ответов в час.",
            "No more than ten answers an hour.");
    private static final Text OVER = Text.of(
            "Bu eʼlon endi amalda emas.",
            "Бу эълон энди амалда эмас.",
            "Это объявление больше не действует.",
            "This announcement is no longer in force.");

    private final Announcements announcements;
    private final ReadingService reading;
    private final DraftService drafts;
    private final Database database;
    private final SecretColumn texts;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    ReplyService(
            Announcements announcements,
            ReadingService reading,
            DraftService drafts,
            Database database,
            Secrets secrets,
            Outbox outbox,
            Idempotency idempotency,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.announcements = announcements;
        this.reading = reading;
        this.drafts = drafts;
        this.database = database;
        this.texts = secrets.column("announcement_reply", "text");
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    ReplyView reply(UUID announcement, @Nullable String key, ReplyText reply) {
        if (!reading.get(announcement).status().isInForce()) {
            throw new Conflict("announcement-ended", OVER);
        }
        // The answer that is kept for repetitions holds no words.
        ReplyView taken =
                idempotency.once("reply:" + announcement, key, reply, ReplyView.class, () -> take(announcement, reply));
        return reply.kind() == ReplyKind.APPEAL
                ? new ReplyView(taken.id(), taken.kind(), taken.createdAt(), filing(reply))
                : taken;
    }

    private ReplyView take(UUID announcement, ReplyText reply) {
        requireFew();
        UUID id = ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean tip = reply.kind() == ReplyKind.TIP;
        database.change(
                """
                insert into announcement_reply (id, announcement_id, author, kind, text, latitude, longitude, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                announcement,
                user.id(),
                reply.kind().name(),
                tip ? texts.encrypt(id, reply.text()) : null,
                tip && reply.location() != null ? reply.location().lat() : null,
                tip && reply.location() != null ? reply.location().lon() : null,
                now);
        AnnouncementReplied event = new AnnouncementReplied(announcement, id, user.id(), reply.kind(), now);
        outbox.append(new OutboxEvent(
                Topics.ANNOUNCEMENTS_V1,
                announcement.toString(),
                announcement,
                announcements.countEvent(announcement),
                EventTypes.of(event),
                EventJson.write(event)));
        LOG.infof("announcement %s has an answer: %s %s", announcement, reply.kind(), id);
        return new ReplyView(id, reply.kind(), now, null);
    }

    /** The tips on an announcement of the caller's department, newest first. */
    Page<TipView> tips(UUID announcement, @Nullable String cursor, int limit) {
        drafts.find(announcement);
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<TipView> found = database.list(
                """
                select id, text, latitude, longitude, created_at from announcement_reply
                where announcement_id = ? and kind = 'TIP' and (created_at, id) < (?, ?)
                order by created_at desc, id desc limit ?
                """,
                row -> new TipView(
                        row.getObject(1, UUID.class),
                        texts.decrypt(row.getObject(1, UUID.class), row.getBytes(2)),
                        row.getObject(3) == null ? null : new ReplyPlace(row.getDouble(3), row.getDouble(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                announcement,
                after.map(place -> place.read(0, Instant::parse)).orElse(END),
                after.map(place -> place.uuid(1)).orElse(LAST),
                limit + 1);
        return Page.of(found, limit, last -> Cursor.encode(last.createdAt(), last.id()), tip -> tip);
    }

    private static ReplyView.Filing filing(ReplyText reply) {
        return new ReplyView.Filing(
                "POST", "/api/v1/appeals", new ReplyView.Body("APPLICATION", reply.text(), reply.location()));
    }

    private void requireFew() {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended('replies of ' || ?, 0))",
                row -> true,
                user.id().toString());
        long written = database.list(
                        "select count(*) from announcement_reply where author = ? and created_at > ?",
                        row -> row.getLong(1),
                        user.id(),
                        clock.instant().minus(Duration.ofHours(1)))
                .getFirst();
        if (written >= MOST_AN_HOUR) {
            throw new TooManyRequests("replies-too-often", OFTEN, Duration.ofHours(1));
        }
    }
}
