package uz.aloqa.appeals.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.AnswerContested;
import uz.aloqa.contracts.ContestDecided;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;

/** Contested answers: the applicant says that the matter is not solved, the head of the department in charge decides. */
@ApplicationScoped
public class ContestService {

    private static final Text NOT_CONTESTED = Text.of(
            "Bu javobga eʼtiroz bildirilmagan.",
            "Бу жавобга эътироз билдирилмаган.",
            "На этот ответ возражений нет.",
            "Nobody contests this answer.");
    private static final Text DECIDED_ALREADY = Text.of(
            "Bu javob yuzasidan qaror qabul qilingan.",
            "Бу жавоб юзасидан қарор қабул қилинган.",
            "По этому ответу решение уже принято.",
            "It has been decided about this answer already.");
    private static final Text HEAD_ONLY = Text.of(
            "Eʼtiroz yuzasidan faqat shu tuman boʻlimining boshligʻi qaror qabul qiladi; oʻzi imzolagan javob yuzasidan u"
                    + " qaror qabul qilmaydi.",
            "Эътироз юзасидан фақат шу туман бўлимининг бошлиғи қарор қабул қилади; ўзи имзолаган жавоб юзасидан у"
                    + " қарор қабул қилмайди.",
            "Решение по возражению принимает только начальник отдела этого района, и не по ответу, который подписал сам.",
            "Only the head of the district's department decides about a contested answer, and not about one that they signed"
                    + " themselves.");

    private final AppealRepository appeals;
    private final ContestedAnswers contested;
    private final Reopening reopening;
    private final Chronicle chronicle;
    private final Registry registry;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    ContestService(
            AppealRepository appeals,
            ContestedAnswers contested,
            Reopening reopening,
            Chronicle chronicle,
            Registry registry,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.appeals = appeals;
        this.contested = contested;
        this.reopening = reopening;
        this.chronicle = chronicle;
        this.registry = registry;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** The applicant, who has just rated the answer, says that it did not solve the matter. Belongs into that transaction. */
    public void contest(Appeal appeal, Instant at) {
        contested.open(appeal.id(), at);
        chronicle.record(
                appeal.tell(new AnswerContested(
                        appeal.id(),
                        appeal.number(),
                        appeal.applicantId(),
                        appeal.executor().userId(),
                        appeal.department(),
                        at)),
                Actor.applicant(caller.id()),
                null);
    }

    /** A page of those that wait for the head, the longest waiting first. */
    @Transactional
    Page<ContestView> waiting(@Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<ContestView> rows = contested.waiting(
                caller.jurisdiction(),
                after.map(last -> last.read(0, Instant::parse)).orElse(null),
                after.map(last -> last.uuid(1)).orElse(null),
                limit + 1);
        return Page.of(rows, limit, row -> Cursor.encode(row.contestedAt(), row.appealId()), row -> row);
    }

    /** What was contested about one appeal, and what was decided. */
    @Transactional
    ContestView get(UUID appealId) {
        Appeal appeal = appeals.get(appealId, caller.jurisdiction());
        accesses.read(AccessKind.VIEW, DataSubject.appeal(appealId, appeal.applicantId()));
        return contested.find(appeal.id(), caller.jurisdiction()).orElseThrow(ContestService::notContested);
    }

    /** The head decides. */
    @Transactional
    ContestView decide(UUID appealId, @Nullable String ifMatch, ContestDecisionRequest request) {
        Appeal appeal = appeals.lock(appealId, caller.jurisdiction());
        requireHead(appeal);
        ETags.require(ifMatch, appeal.version());
        ContestView open = contested.find(appealId, caller.jurisdiction()).orElseThrow(ContestService::notContested);
        if (open.decision() != null) {
            throw new Conflict("contest-decided-already", DECIDED_ALREADY);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
        Actor head = Actor.officer(caller.id(), name);
        UUID repeat = switch (request.decision()) {
            case UPHELD -> null;
            case REOPENED -> reopening.reopen(appeal, head, now);
        };
        contested.decide(appealId, request.decision(), request.words().strip(), head, repeat, now);
        chronicle.record(
                appeal.tell(new ContestDecided(
                        appeal.id(),
                        appeal.number(),
                        appeal.applicantId(),
                        appeal.executor().userId(),
                        appeal.department(),
                        request.decision(),
                        repeat,
                        caller.id(),
                        now)),
                head,
                null);
        return contested.find(appealId, caller.jurisdiction()).orElseThrow(ContestService::notContested);
    }

    private void requireHead(Appeal appeal) {
        boolean signedItself =
                appeal.answer() != null && appeal.answer().signedBy().equals(caller.id());
        if (!caller.leads(appeal.department()) || signedItself || caller.id().equals(appeal.applicantId())) {
            throw new Forbidden("head-decides", HEAD_ONLY);
        }
    }

    private static NotFound notContested() {
        return new NotFound("answer-not-contested", NOT_CONTESTED);
    }
}
