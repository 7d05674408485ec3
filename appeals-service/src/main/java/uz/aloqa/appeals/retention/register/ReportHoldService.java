package uz.aloqa.appeals.retention.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.Reader;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.appeals.retention.HoldView;
import uz.aloqa.appeals.retention.Holding;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.time.Ids;

/** Sets and releases legal holds of crime reports, tips and alarms. */
@ApplicationScoped
class ReportHoldService {

    private static final Logger LOG = Logger.getLogger(ReportHoldService.class);
    private static final Text NOT_FOUND = Text.of(
            "Bunday yozuv yoʻq yoki u sizga koʻrinmaydi.",
            "Бундай ёзув йўқ ёки у сизга кўринмайди.",
            "Такой записи нет, или она вам недоступна.",
            "There is no such record, or you may not see it.");
    private static final Text HELD_ALREADY = Text.of(
            "Bu yozuvni saqlab turish toʻgʻrisida qaror bor.",
            "Бу ёзувни сақлаб туриш тўғрисида қарор бор.",
            "По этой записи уже действует запрет на удаление.",
            "The record is held already.");
    private static final Text NOT_HELD = Text.of(
            "Bu yozuvni saqlab turish toʻgʻrisida amaldagi qaror yoʻq.",
            "Бу ёзувни сақлаб туриш тўғрисида амалдаги қарор йўқ.",
            "По этой записи нет действующего запрета на удаление.",
            "Nothing holds the record.");

    private final Idempotency idempotency;
    private final ReportHoldTable holds;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final AuditLog audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ReportHoldService(
            Idempotency idempotency,
            ReportHoldTable holds,
            Scopes scopes,
            AccessLog accesses,
            AuditLog audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.holds = holds;
        this.scopes = scopes;
        this.accesses = accesses;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer: the key alone. */
    record Held(UUID id) {}

    /** Holds a record, once per key. */
    @Transactional
    HoldView set(AgingRegister register, UUID subject, @Nullable String key, Holding holding) {
        idempotency.once("hold " + register + " " + subject, key, holding, Held.class, () -> {
            String department = lock(register, subject);
            UUID id = ids.next();
            if (!holds.set(
                    id,
                    register,
                    subject,
                    caller.id(),
                    caller.name(),
                    holding.reason().strip(),
                    now())) {
                throw new Conflict("held-already", HELD_ALREADY);
            }
            write(register, subject, department, "ReportHeld");
            return new Held(id);
        });
        requireVisible(register, subject);
        return holds.of(register, subject, null, 1).getFirst();
    }

    /** Releases it. */
    @Transactional
    HoldView release(AgingRegister register, UUID subject, Holding holding) {
        String department = lock(register, subject);
        if (!holds.release(
                register, subject, caller.id(), caller.name(), holding.reason().strip(), now())) {
            throw new Conflict("not-held", NOT_HELD);
        }
        write(register, subject, department, "ReportHoldReleased");
        return holds.of(register, subject, null, 1).getFirst();
    }

    /** A page of the holds of a record, the newest first. */
    @Transactional
    Page<HoldView> list(AgingRegister register, UUID subject, @Nullable String cursor, int limit) {
        requireVisible(register, subject);
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        return Page.of(
                holds.of(register, subject, before, limit + 1), limit, hold -> Cursor.encode(hold.id()), hold -> hold);
    }

    private String lock(AgingRegister register, UUID subject) {
        return holds.lock(register, subject, scope(register)).orElseThrow(ReportHoldService::notFound);
    }

    private void requireVisible(AgingRegister register, UUID subject) {
        if (holds.find(register, subject, scope(register)).isEmpty()) {
            throw notFound();
        }
    }

    private ReportScope scope(AgingRegister register) {
        return scopes.of(register.holders(), register.department(), null);
    }

    private static NotFound notFound() {
        return new NotFound("report-not-found", NOT_FOUND);
    }

    private void write(AgingRegister register, UUID subject, String department, String action) {
        Reader officer = accesses.reader();
        audit.record(new AuditEntry(
                department,
                action,
                subject.toString(),
                officer.id(),
                officer.rolesAsText(),
                Map.of("register", register.name())));
        LOG.infof("%s register=%s subject=%s actor=%s", action, register, subject, officer.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
