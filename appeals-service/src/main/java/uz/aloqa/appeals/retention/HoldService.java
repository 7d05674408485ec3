package uz.aloqa.appeals.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.Reader;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.time.Ids;

/** Sets and releases legal holds. The lock on the appeal's row orders them with the depersonalisation. */
@ApplicationScoped
class HoldService {

    private static final Logger LOG = Logger.getLogger(HoldService.class);
    private static final Text HELD_ALREADY = Text.of(
            "Bu murojaatni saqlab turish toʻgʻrisida qaror bor.",
            "Бу мурожаатни сақлаб туриш тўғрисида қарор бор.",
            "По этому обращению уже действует запрет на удаление.",
            "The appeal is held already.");
    private static final Text NOT_HELD = Text.of(
            "Bu murojaatni saqlab turish toʻgʻrisida amaldagi qaror yoʻq.",
            "Бу мурожаатни сақлаб туриш тўғрисида амалдаги қарор йўқ.",
            "По этому обращению нет действующего запрета на удаление.",
            "Nothing holds the appeal.");

    private final Idempotency idempotency;
    private final AppealRepository appeals;
    private final HoldTable holds;
    private final AccessLog accesses;
    private final AuditLog audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    HoldService(
            Idempotency idempotency,
            AppealRepository appeals,
            HoldTable holds,
            AccessLog accesses,
            AuditLog audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.appeals = appeals;
        this.holds = holds;
        this.accesses = accesses;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer: the key alone. */
    record Held(UUID id) {}

    /** Holds an appeal, once per key. */
    @Transactional
    HoldView set(UUID appealId, @Nullable String key, Holding holding) {
        idempotency.once("hold-appeal " + appealId, key, holding, Held.class, () -> {
            Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
            UUID id = ids.next();
            if (!holds.set(
                    id, appealId, caller.id(), caller.name(), holding.reason().strip(), now())) {
                throw new Conflict("held-already", HELD_ALREADY);
            }
            write(appeal, "AppealHeld");
            return new Held(id);
        });
        return newest(appealId);
    }

    /** Releases it. */
    @Transactional
    HoldView release(UUID appealId, Holding holding) {
        Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
        if (!holds.release(
                appealId, caller.id(), caller.name(), holding.reason().strip(), now())) {
            throw new Conflict("not-held", NOT_HELD);
        }
        write(appeal, "AppealHoldReleased");
        return newest(appealId);
    }

    /** A page of the holds of an appeal, the newest first. */
    @Transactional
    Page<HoldView> list(UUID appealId, @Nullable String cursor, int limit) {
        appeals.get(appealId, caller.jurisdiction());
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        List<HoldView> rows = holds.of(appealId, before, limit + 1);
        return Page.of(rows, limit, hold -> Cursor.encode(hold.id()), hold -> hold);
    }

    private HoldView newest(UUID appealId) {
        appeals.get(appealId, caller.jurisdiction());
        return holds.of(appealId, null, 1).getFirst();
    }

    private void write(Appeal appeal, String action) {
        Reader officer = accesses.reader();
        audit.record(new AuditEntry(
                Chronicle.chainOf(appeal.number()),
                action,
                appeal.id().toString(),
                officer.id(),
                officer.rolesAsText(),
                Map.of("number", appeal.number())));
        LOG.infof("%s appeal=%s actor=%s", action, appeal.id(), officer.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
