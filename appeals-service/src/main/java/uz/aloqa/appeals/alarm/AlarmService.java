package uz.aloqa.appeals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.Departments;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.AlarmAcknowledged;
import uz.aloqa.contracts.AlarmRaised;
import uz.aloqa.contracts.AlarmResolved;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Ids;

/**
 * Takes alarms. An alarm is written first, whatever the way to the desk is like; the answer is a success only when a live
 * screen of a desk is known to show it or a human being has taken it on, else an error that says to call 102 (docs/adr/0025).
 */
@ApplicationScoped
class AlarmService {

    /** Who answers alarms: the desk and head of the district, the desk of its region. */
    private static final Set<Role> DESK = Set.of(Role.DUTY_OFFICER, Role.DEPARTMENT_HEAD, Role.MAIN_DEPARTMENT);

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Idempotency idempotency;
    private final Departments departments;
    private final Alarms alarms;
    private final ReportLog log;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final AlarmViews views;
    private final Caller caller;
    private final AlarmConfig config;
    private final Ids ids;
    private final Clock clock;

    AlarmService(
            Idempotency idempotency,
            Departments departments,
            Alarms alarms,
            ReportLog log,
            Scopes scopes,
            AccessLog accesses,
            AlarmViews views,
            Caller caller,
            AlarmConfig config,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.departments = departments;
        this.alarms = alarms;
        this.log = log;
        this.scopes = scopes;
        this.accesses = accesses;
        this.views = views;
        this.caller = caller;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer: the key alone. */
    record Raised(UUID id) {}

    /**
     * Raises the alarm, once per key, and waits a moment for the desk. A repetition waits for the same alarm.
     *
     * @throws uz.aloqa.platform.problem.Unavailable when nothing confirms that a desk sees it; it is on record all the same
     */
    AlarmView raise(@Nullable String key, RaiseAlarm alarm) {
        UUID id = idempotency
                .once("raise-alarm", key, alarm, Raised.class, () -> write(alarm))
                .id();
        awaitDesk(id);
        return views.of(alarms.get(id, scope()));
    }

    private Raised write(RaiseAlarm told) {
        Department department = departments.of(told.location(), told.mahallaCode(), told.districtSoato());
        Alarm alarm = Alarm.raised(
                ids.next(),
                department.soato(),
                department.mahallaCode(),
                caller.id(),
                now(),
                config.acknowledgeWithin());
        alarms.add(alarm, new Alarms.Words(caller.name(), told.location(), told.words(), null));
        log.record(
                alarm.version(),
                new AlarmRaised(alarm.id(), alarm.deskSoato(), alarm.mahallaCode(), alarm.raisedBy(), alarm.raisedAt()),
                Actor.applicant(caller.id()));
        return new Raised(alarm.id());
    }

    private void awaitDesk(UUID id) {
        Instant end = clock.instant().plus(config.confirmWithin());
        while (!alarms.isHeard(id)) {
            if (clock.instant().isAfter(end)) {
                throw AlarmRefusals.unconfirmed(TRY_AGAIN);
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw AlarmRefusals.unconfirmed(TRY_AGAIN);
            }
        }
    }

    /** One alarm. */
    @Transactional
    AlarmView get(UUID id) {
        return views.of(read(id, AccessKind.VIEW));
    }

    /** A page of alarms, the newest first. */
    @Transactional
    Page<AlarmView> list(@Nullable AlarmStatus status, @Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        List<Alarms.Told> rows = alarms.list(scope(), status, before, limit + 1);
        accesses.read(AccessKind.LIST, rows.stream().map(AlarmService::subject).toList());
        return Page.of(rows, limit, told -> Cursor.encode(told.alarm().id()), views::of);
    }

    /** What happened to an alarm, oldest first. */
    @Transactional
    Page<ReportStep> history(UUID id, @Nullable String cursor, int limit) {
        read(id, AccessKind.HISTORY);
        return log.of(id, cursor, limit);
    }

    /**
     * A human being takes it on. Without {@code If-Match}: an alarm rises by itself, and whoever answers it must not be sent
     * back to read the newest version first. Doing it twice is no error, somebody else's alarm is one.
     */
    @Transactional
    AlarmView acknowledge(UUID id) {
        Alarm alarm = alarms.lock(id, deskScope());
        Alarm.Acknowledgement earlier = alarm.acknowledgement();
        if (earlier == null || !earlier.by().equals(caller.id())) {
            Actor officer = scopes.officer();
            Instant now = now();
            Alarm acknowledged = alarm.acknowledge(officer, caller.id(), now);
            alarms.save(acknowledged, null);
            log.record(
                    acknowledged.version(),
                    new AlarmAcknowledged(id, alarm.deskSoato(), alarm.raisedBy(), caller.id(), now),
                    officer);
        }
        return get(id);
    }

    /** Help came, or there was no danger. */
    @Transactional
    AlarmView end(UUID id, @Nullable String ifMatch, EndAlarm how) {
        Alarm alarm = alarms.lock(id, deskScope());
        ETags.require(ifMatch, alarm.version());
        Instant now = now();
        Alarm ended = alarm.end(new Alarm.Ending(how.end(), caller.id(), now));
        alarms.save(ended, how.note());
        log.record(
                ended.version(),
                new AlarmResolved(id, alarm.deskSoato(), alarm.raisedBy(), how.end(), caller.id(), now),
                scopes.officer());
        return get(id);
    }

    private Alarms.Told read(UUID id, AccessKind what) {
        Alarms.Told told = alarms.get(id, scope());
        accesses.read(what, subject(told));
        return told;
    }

    private static DataSubject subject(Alarms.Told told) {
        return new DataSubject(Register.ALARM, told.alarm().id(), told.alarm().raisedBy());
    }

    private ReportScope scope() {
        return scopes.of(DESK, "desk_soato", "raised_by");
    }

    private ReportScope deskScope() {
        return scopes.of(DESK, "desk_soato", null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
