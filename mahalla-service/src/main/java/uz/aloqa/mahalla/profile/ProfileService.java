package uz.aloqa.mahalla.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.time.Ids;

/** The profile of a mahalla: anyone reads it, its officers write priorities and events. */
@ApplicationScoped
class ProfileService {

    private static final Logger LOG = Logger.getLogger(ProfileService.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int SHOWN_EVENTS = 5;

    private final Publications publications;
    private final CategoryService categories;
    private final ProfileScope scope;
    private final Caller caller;
    private final Ids ids;

    ProfileService(Publications publications, CategoryService categories, ProfileScope scope, Caller caller, Ids ids) {
        this.publications = publications;
        this.categories = categories;
        this.scope = scope;
        this.caller = caller;
        this.ids = ids;
    }

    @Transactional
    ProfileView profile(String mahalla) {
        scope.requireExisting(mahalla);
        LocalDate today = caller.today();
        return new ProfileView(
                mahalla,
                categories.published(mahalla),
                publications.prioritiesUntil(mahalla, today).stream()
                        .filter(priority -> !priority.firstDay().isAfter(today))
                        .toList(),
                publications.eventsAfter(mahalla, caller.now(), Instant.EPOCH, FIRST, SHOWN_EVENTS));
    }

    @Transactional
    Page<PriorityView> priorities(String mahalla) {
        scope.requireExisting(mahalla);
        return new Page<>(publications.prioritiesUntil(mahalla, caller.today()), null);
    }

    @Transactional
    PriorityView publish(String mahalla, NewPriority order) {
        scope.requireOfficer(mahalla);
        PriorityView priority = priority(ids.next(), order, 1);
        publications.add(mahalla, priority, caller.id(), caller.now());
        LOG.infof("priority published mahalla=%s priority=%s", mahalla, priority.id());
        return priority;
    }

    @Transactional
    PriorityView change(String mahalla, UUID id, @Nullable String ifMatch, NewPriority order) {
        PriorityView before = lockPriority(mahalla, id, ifMatch);
        PriorityView after = priority(id, order, before.version() + 1);
        publications.change(after);
        return after;
    }

    @Transactional
    void withdraw(String mahalla, UUID id, @Nullable String ifMatch) {
        lockPriority(mahalla, id, ifMatch);
        publications.withdrawPriority(id, caller.now());
        LOG.infof("priority withdrawn mahalla=%s priority=%s", mahalla, id);
    }

    @Transactional
    Page<MahallaEventView> events(String mahalla, @Nullable String cursor, int limit) {
        scope.requireExisting(mahalla);
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<MahallaEventView> events = publications.eventsAfter(
                mahalla,
                caller.now(),
                after.map(place -> place.read(0, Instant::parse)).orElse(Instant.EPOCH),
                after.map(place -> place.uuid(1)).orElse(FIRST),
                limit + 1);
        return Page.of(events, limit, last -> Cursor.encode(last.startsAt(), last.id()), event -> event);
    }

    @Transactional
    MahallaEventView publish(String mahalla, NewMahallaEvent order) {
        scope.requireOfficer(mahalla);
        MahallaEventView event = event(ids.next(), order, 1);
        publications.add(mahalla, event, caller.id(), caller.now());
        LOG.infof("event published mahalla=%s event=%s", mahalla, event.id());
        return event;
    }

    @Transactional
    MahallaEventView change(String mahalla, UUID id, @Nullable String ifMatch, NewMahallaEvent order) {
        MahallaEventView before = lockEvent(mahalla, id, ifMatch);
        MahallaEventView after = event(id, order, before.version() + 1);
        publications.change(after);
        return after;
    }

    @Transactional
    MahallaEventView callOff(String mahalla, UUID id, @Nullable String ifMatch, String reason) {
        MahallaEventView event = lockEvent(mahalla, id, ifMatch);
        publications.callOff(id, reason, caller.now());
        LOG.infof("event called off mahalla=%s event=%s", mahalla, id);
        return new MahallaEventView(
                id, event.title(), event.place(), event.startsAt(), event.endsAt(), reason, event.version() + 1);
    }

    private PriorityView lockPriority(String mahalla, UUID id, @Nullable String ifMatch) {
        scope.requireOfficer(mahalla);
        PriorityView priority = publications.lockPriority(mahalla, id).orElseThrow(ProfileRefusals::priorityNotFound);
        ETags.require(ifMatch, priority.version());
        return priority;
    }

    private MahallaEventView lockEvent(String mahalla, UUID id, @Nullable String ifMatch) {
        scope.requireOfficer(mahalla);
        MahallaEventView event = publications.lockEvent(mahalla, id).orElseThrow(ProfileRefusals::eventNotFound);
        ETags.require(ifMatch, event.version());
        if (event.cancelReason() != null) {
            throw ProfileRefusals.calledOff();
        }
        return event;
    }

    private static PriorityView priority(UUID id, NewPriority order, long version) {
        if (order.lastDay().isBefore(order.firstDay())) {
            throw ProfileRefusals.endBeforeBeginning();
        }
        return new PriorityView(id, order.title(), order.text(), order.firstDay(), order.lastDay(), version);
    }

    private static MahallaEventView event(UUID id, NewMahallaEvent order, long version) {
        if (!order.endsAt().isAfter(order.startsAt())) {
            throw ProfileRefusals.endBeforeBeginning();
        }
        return new MahallaEventView(id, order.title(), order.place(), order.startsAt(), order.endsAt(), null, version);
    }
}
