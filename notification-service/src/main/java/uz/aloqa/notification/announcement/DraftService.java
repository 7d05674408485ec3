package uz.aloqa.notification.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.audience.PlaceResolver;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentRules;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Ids;

/** What officers do with announcements before and after the public hears of them. */
@ApplicationScoped
public class DraftService {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final Text NOT_FOUND = Text.of(
            "Bunday eʼlon yoʻq.", "Бундай эълон йўқ.", "Такого объявления нет.", "There is no such announcement.");

    private final Announcements announcements;
    private final PublicationService publication;
    private final PlaceResolver places;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    DraftService(
            Announcements announcements,
            PublicationService publication,
            PlaceResolver places,
            Idempotency idempotency,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.announcements = announcements;
        this.publication = publication;
        this.places = places;
        this.idempotency = idempotency;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /** There is none, or the caller may not know of it. */
    public static NotFound notFound() {
        return new NotFound("announcement-not-found", NOT_FOUND);
    }

    @Transactional
    DraftView begin(@Nullable String idempotencyKey, Content content) {
        Desk desk = Desk.of(user);
        return idempotency.once("begin-announcement", idempotencyKey, content, DraftView.class, () -> {
            requireFits(desk, content);
            Announcement begun = Announcement.begun(ids.next(), desk.department(), user.id(), content, now());
            announcements.add(begun);
            return DraftView.of(begun);
        });
    }

    @Transactional
    DraftView edit(UUID id, @Nullable String ifMatch, Content content) {
        Announcement announcement = lock(id, ifMatch);
        // A region's officer edits a district's announcement within that district.
        requireFits(new Desk(announcement.department()), content);
        return keep(announcement.edited(user.id(), content, now()));
    }

    @Transactional
    DraftView submit(UUID id, @Nullable String ifMatch) {
        return keep(lock(id, ifMatch).submitted(now()));
    }

    @Transactional
    DraftView sendBack(UUID id, @Nullable String ifMatch, String why) {
        return keep(lock(id, ifMatch).sentBack(why, now()));
    }

    /** The second pair of eyes agrees: published at once, or when its time comes. */
    @Transactional
    DraftView approve(UUID id, @Nullable String ifMatch) {
        Announcement announcement = lock(id, ifMatch);
        Draft approved = announcement.approvedBy(user.id(), !user.is(Role.PRESS_OFFICER), now());
        Instant at = approved.content().publishAt();
        if (announcement.revision() == 0 && at != null && at.isAfter(now())) {
            return keep(announcement.scheduled(user.id(), at, now()));
        }
        return DraftView.of(publication.publish(announcement, approved, user.id()));
    }

    @Transactional
    DraftView cancel(UUID id, @Nullable String ifMatch, String why) {
        return DraftView.of(publication.cancel(lock(id, ifMatch), user.id(), why));
    }

    DraftView get(UUID id) {
        return DraftView.of(find(id));
    }

    /** The announcement, for an officer of its department or of the one above it. */
    public Announcement find(UUID id) {
        return mine(announcements.find(id));
    }

    Page<DraftView> list(@Nullable AnnouncementStatus status, @Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Announcement> found = announcements.ofDepartment(
                Desk.of(user).department(),
                status,
                after.map(place -> place.read(0, Instant::parse)).orElse(END),
                after.map(place -> place.uuid(1)).orElse(LAST),
                limit + 1);
        return Page.of(found, limit, last -> Cursor.encode(last.times().createdAt(), last.id()), DraftView::of);
    }

    private Announcement lock(UUID id, @Nullable String ifMatch) {
        Announcement announcement = mine(announcements.lock(id));
        ETags.require(ifMatch, announcement.version());
        return announcement;
    }

    private Announcement mine(Optional<Announcement> found) {
        Desk desk = Desk.of(user);
        return found.filter(announcement -> desk.covers(announcement.department()))
                .orElseThrow(DraftService::notFound);
    }

    private void requireFits(Desk desk, Content content) {
        ContentRules.check(content);
        places.requireInside(content.audience(), desk::covers);
    }

    private DraftView keep(Announcement next) {
        announcements.save(next);
        return DraftView.of(next);
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
