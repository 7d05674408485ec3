package uz.aloqa.notification.announcement.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.Desk;
import uz.aloqa.notification.announcement.DraftService;
import uz.aloqa.notification.announcement.reading.ReadingService;
import uz.aloqa.notification.announcement.reading.Told;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.TooManyRequests;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Ids;

/** Commenting and deciding what of it is shown. */
@ApplicationScoped
class CommentService {

    private static final int MOST_AN_HOUR = 5;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Text CLOSED = Text.of(
            "Bu eʼlonga izoh yozib boʻlmaydi.",
            "Бу эълонга изоҳ ёзиб бўлмайди.",
            "Это объявление нельзя комментировать.",
            "This announcement takes no comments.");
    private static final Text OFTEN = Text.of(
            "Bir soatda beshtadan koʻp izoh yozib boʻlmaydi.",
            "Бир соатда бештадан кўп изоҳ ёзиб бўлмайди.",
            "Не более пяти комментариев в час.",
            "No more than five comments an hour.");
    private static final Text NOT_FOUND =
            Text.of("Bunday izoh yoʻq.", "Бундай изоҳ йўқ.", "Такого комментария нет.", "There is no such comment.");

    private final Comments comments;
    private final ReadingService reading;
    private final DraftService drafts;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    CommentService(
            Comments comments,
            ReadingService reading,
            DraftService drafts,
            Idempotency idempotency,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.comments = comments;
        this.reading = reading;
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    OwnCommentView write(UUID announcement, @Nullable String key, CommentText text) {
        requireOpen(announcement);
        return idempotency.once("comment:" + announcement, key, text, OwnCommentView.class, () -> {
            if (comments.countSince(user.id(), now().minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
                throw new TooManyRequests("comments-too-often", OFTEN, Duration.ofHours(1));
            }
            Comment written = new Comment(
                    ids.next(),
                    announcement,
                    user.id(),
                    text.displayName().strip(),
                    text.text().strip(),
                    CommentState.WAITING,
                    null,
                    0,
                    1,
                    now(),
                    now());
            comments.add(written);
            return OwnCommentView.of(written);
        });
    }

    @Transactional
    OwnCommentView rewrite(UUID announcement, UUID id, @Nullable String ifMatch, CommentText text) {
        Comment own = requireOwn(announcement, id);
        ETags.require(ifMatch, own.version());
        requireOpen(announcement);
        comments.rewrite(id, text.displayName().strip(), text.text().strip(), now());
        return OwnCommentView.of(comments.lock(id).orElseThrow(CommentService::notFound));
    }

    @Transactional
    void delete(UUID announcement, UUID id) {
        requireOwn(announcement, id);
        comments.delete(id, now());
    }

    @Transactional
    void report(UUID announcement, UUID id, Abuse.Kind reason) {
        Comment comment = find(announcement, id)
                .filter(shown -> shown.state() == CommentState.APPROVED)
                .orElseThrow(CommentService::notFound);
        comments.report(comment.id(), user.id(), reason, now());
    }

    @Transactional
    OwnCommentView decide(UUID id, @Nullable String ifMatch, CommentState state, @Nullable String reason) {
        Comment comment = comments.lock(id).orElseThrow(CommentService::notFound);
        // An announcement of another department: its comments are as unknown as its drafts.
        drafts.find(comment.announcement());
        ETags.require(ifMatch, comment.version());
        comments.decide(id, state, reason, user.id(), now());
        return OwnCommentView.of(comments.lock(id).orElseThrow(CommentService::notFound));
    }

    Page<OwnCommentView> queue(@Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Comment> found = comments.queue(
                Desk.of(user).department(),
                after.map(place -> place.read(0, Instant::parse)).orElse(Instant.EPOCH),
                after.map(place -> place.uuid(1)).orElse(FIRST),
                limit + 1);
        return Page.of(found, limit, last -> Cursor.encode(last.createdAt(), last.id()), OwnCommentView::of);
    }

    Page<CommentView> list(UUID announcement, @Nullable String cursor, int limit) {
        reading.get(announcement);
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Comment> found = comments.shown(
                announcement,
                after.map(place -> place.read(0, Instant::parse)).orElse(END),
                after.map(place -> place.uuid(1)).orElse(LAST),
                limit + 1);
        return Page.of(found, limit, last -> Cursor.encode(last.createdAt(), last.id()), CommentView::of);
    }

    Page<OwnCommentView> mine(UUID announcement) {
        return new Page<>(
                comments.ofAuthor(user.id(), announcement).stream()
                        .map(OwnCommentView::of)
                        .toList(),
                null);
    }

    private void requireOpen(UUID announcement) {
        Told told = reading.get(announcement);
        if (!told.content().allowsComments() || !told.status().isInForce()) {
            throw new Conflict("comments-closed", CLOSED);
        }
    }

    private Comment requireOwn(UUID announcement, UUID id) {
        return find(announcement, id)
                .filter(comment -> comment.author().equals(user.id()))
                .orElseThrow(CommentService::notFound);
    }

    private Optional<Comment> find(UUID announcement, UUID id) {
        return comments.lock(id).filter(comment -> comment.announcement().equals(announcement));
    }

    private static NotFound notFound() {
        return new NotFound("comment-not-found", NOT_FOUND);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
