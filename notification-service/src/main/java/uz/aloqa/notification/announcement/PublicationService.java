package uz.aloqa.notification.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.contracts.AnnouncementCancelled;
import uz.aloqa.contracts.AnnouncementEvent;
import uz.aloqa.contracts.AnnouncementExpired;
import uz.aloqa.contracts.AnnouncementPublished;
import uz.aloqa.contracts.AnnouncementUpdated;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.announcement.audience.Dispatches;
import uz.aloqa.notification.announcement.audience.PlaceResolver;
import uz.aloqa.notification.announcement.audience.Places;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.Danger;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * What the public hears: first words, later ones, the end. Each is one transaction with its revision, its place in the
 * public stream, its event and its dispatch.
 */
@ApplicationScoped
public class PublicationService {

    private static final Logger LOG = Logger.getLogger(PublicationService.class);

    private final Announcements announcements;
    private final PublicRecord record;
    private final PlaceResolver places;
    private final Dispatches dispatches;
    private final Outbox outbox;
    private final Event<PublicChange> changed;
    private final Clock clock;

    PublicationService(
            Announcements announcements,
            PublicRecord record,
            PlaceResolver places,
            Dispatches dispatches,
            Outbox outbox,
            Event<PublicChange> changed,
            Clock clock) {
        this.announcements = announcements;
        this.record = record;
        this.places = places;
        this.dispatches = dispatches;
        this.outbox = outbox;
        this.changed = changed;
        this.clock = clock;
    }

    /** Publishes the next one whose time has come; false when none has. */
    @Transactional
    public boolean publishDue() {
        Optional<Announcement> due = announcements.lockDue(now());
        due.ifPresent(announcement -> {
            Draft approved = announcement.draft();
            if (approved == null || approved.approver() == null) {
                throw new IllegalStateException(
                        "announcement " + announcement.id() + " is scheduled, but not approved");
            }
            publish(announcement, approved, approved.approver());
        });
        return due.isPresent();
    }

    /** Ends the next one whose time is over; false when none is. */
    @Transactional
    public boolean expireNext() {
        Optional<Announcement> ending = announcements.lockEnding(now());
        ending.ifPresent(announcement -> {
            Announcement over = announcement.expired(now());
            announcements.save(over);
            tell(
                    over,
                    new AnnouncementExpired(
                            over.id(), over.kind(), over.open(), over.times().updatedAt()));
            follow(over, "EXPIRED");
        });
        return ending.isPresent();
    }

    /** Publishes what was approved of an announcement that is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Announcement publish(Announcement announcement, Draft approved, UUID approver) {
        boolean first = announcement.revision() == 0;
        Announcement published = announcement.published(now());
        Content content = published.requireContent();
        Places where = places.resolve(content.audience());
        announcements.save(published);
        announcements.addRevision(
                published, first ? "ALERT" : "UPDATE", approved.author(), approved.editor(), approver);
        record.replaceWords(published.id(), content);
        record.replacePlaces(published.id(), where);
        tell(published, first ? published(published, where) : updated(published, where));
        if (first || Dispatches.warns(published.kind())) {
            dispatches.stop(published.id());
            dispatches.tell(published.id(), content, published.times().expiresAt());
        }
        follow(published, first ? "PUBLISHED" : "UPDATED");
        return published;
    }

    /** Takes back an announcement that is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Announcement cancel(Announcement announcement, UUID by, String why) {
        boolean told = announcement.revision() > 0;
        Announcement cancelled = announcement.cancelled(why, now());
        announcements.save(cancelled);
        if (told) {
            announcements.addRevision(cancelled, "CANCEL", by, by, null);
            dispatches.stop(cancelled.id());
            if (Dispatches.warns(cancelled.kind())) {
                dispatches.tellCancelled(cancelled.id(), cancelled.requireContent());
            }
            tell(
                    cancelled,
                    new AnnouncementCancelled(
                            cancelled.id(),
                            cancelled.kind(),
                            cancelled.revision(),
                            cancelled.open(),
                            cancelled.times().updatedAt()));
            follow(cancelled, "CANCELLED");
        }
        return cancelled;
    }

    private void tell(Announcement announcement, AnnouncementEvent event) {
        outbox.append(new OutboxEvent(
                Topics.ANNOUNCEMENTS_V1,
                announcement.id().toString(),
                announcement.id(),
                announcement.events(),
                EventTypes.of(event),
                EventJson.write(event)));
    }

    /** Last, since it locks the head of the public stream. */
    private void follow(Announcement announcement, String change) {
        LOG.infof(
                "announcement %s (%s) %s, revision %d",
                announcement.id(), announcement.kind(), change, announcement.revision());
        if (announcement.open()) {
            record.addChange(announcement, change);
        }
        changed.fire(new PublicChange(announcement.id()));
    }

    private static AnnouncementPublished published(Announcement announcement, Places where) {
        Danger danger = announcement.requireContent().danger();
        return new AnnouncementPublished(
                announcement.id(),
                announcement.kind(),
                announcement.revision(),
                announcement.open(),
                danger == null ? null : danger.severity(),
                danger == null ? null : danger.urgency(),
                where.regions(),
                where.districts(),
                where.allMahallas(),
                announcement.times().expiresAt(),
                announcement.times().updatedAt());
    }

    private static AnnouncementUpdated updated(Announcement announcement, Places where) {
        Danger danger = announcement.requireContent().danger();
        return new AnnouncementUpdated(
                announcement.id(),
                announcement.kind(),
                announcement.revision(),
                announcement.open(),
                danger == null ? null : danger.severity(),
                danger == null ? null : danger.urgency(),
                where.regions(),
                where.districts(),
                where.allMahallas(),
                announcement.times().expiresAt(),
                announcement.times().updatedAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
