package uz.aloqa.appeals.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.bulk.BulkAssignment.Seen;
import uz.aloqa.appeals.bulk.BulkResult.Row;
import uz.aloqa.appeals.bulk.BulkResult.RowResult;
import uz.aloqa.appeals.handling.Assignment;
import uz.aloqa.appeals.handling.HandlingService;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.savedview.SavedView;
import uz.aloqa.appeals.savedview.SavedViewService;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.appeals.worklist.Worklist;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.DomainException;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.security.CurrentUser;

/**
 * Gives many appeals to one inspector. Each goes through the one command of an assignment in a transaction of its own, so the
 * ban of article 25, the jurisdiction and the version are checked as ever, and one refusal stops no other appeal. Once a row
 * has committed it stays; should the request die on the way, a repetition finds those rows at another version and says so.
 */
@ApplicationScoped
class BulkAssignmentService {

    private static final Logger LOG = Logger.getLogger(BulkAssignmentService.class);

    /** Each request holds the row of its key besides the row that it works on: never all connections of the service. */
    private static final int AT_ONCE = 3;

    private static final Text ONE_OF_TWO = Text.of(
            "Murojaatlar roʻyxatini yoki saqlangan koʻrinishni koʻrsating, ikkalasini emas.",
            "Мурожаатлар рўйхатини ёки сақланган кўринишни кўрсатинг, иккаласини эмас.",
            "Укажите либо список обращений, либо сохранённое представление, но не оба.",
            "Name either a list of appeals or a saved view, not both.");

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final HandlingService handling;
    private final Worklist worklist;
    private final SavedViewService views;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    BulkAssignmentService(
            HandlingService handling,
            Worklist worklist,
            SavedViewService views,
            Idempotency idempotency,
            CurrentUser user,
            Clock clock) {
        this.handling = handling;
        this.worklist = worklist;
        this.views = views;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    BulkResult assign(@Nullable String key, BulkAssignment order) {
        if ((order.appeals() == null) == (order.viewId() == null)) {
            throw new RuleViolation("list-or-view", ONE_OF_TWO);
        }
        turns.acquireUninterruptibly();
        try {
            return idempotency.once("assign-in-bulk", key, order, BulkResult.class, () -> all(order));
        } finally {
            turns.release();
        }
    }

    private BulkResult all(BulkAssignment order) {
        Assignment assignment = new Assignment(order.inspectorId(), order.note(), null);
        List<Row> rows = new ArrayList<>();
        for (Seen seen : appeals(order)) {
            rows.add(one(seen, assignment));
        }
        BulkResult result = BulkResult.of(rows);
        LOG.infof(
                "assigned in bulk: inspector=%s by=%s assigned=%d refused=%d",
                order.inspectorId(), user.id(), result.assigned(), result.refused());
        return result;
    }

    private List<Seen> appeals(BulkAssignment order) {
        if (order.appeals() != null) {
            return order.appeals();
        }
        UUID viewId = order.viewId();
        SavedView view = views.get(viewId == null ? new UUID(0, 0) : viewId);
        return worklist
                .first(Officer.of(user), view.filter(), view.sort(), BulkAssignment.MOST, clock.instant())
                .stream()
                .map(item -> new Seen(item.id(), item.version()))
                .toList();
    }

    private Row one(Seen seen, Assignment assignment) {
        try {
            AppealView assigned = QuarkusTransaction.requiringNew()
                    .call(() -> handling.assign(seen.id(), ETags.of(seen.version()), assignment));
            return new Row(seen.id(), RowResult.ASSIGNED, assigned.version(), null, null);
        } catch (DomainException refusal) {
            return new Row(
                    seen.id(),
                    RowResult.REFUSED,
                    null,
                    refusal.name(),
                    refusal.detail().in(user.language()));
        }
    }
}
