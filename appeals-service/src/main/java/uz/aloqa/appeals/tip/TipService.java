package uz.aloqa.appeals.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.TipAuthor;
import uz.aloqa.contracts.TipClosed;
import uz.aloqa.contracts.TipMessagePosted;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Role;

/** Tips for the specialists of their department; nobody else reads them. */
@ApplicationScoped
class TipService {

    private final Idempotency idempotency;
    private final Tips tips;
    private final ReportLog log;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    TipService(
            Idempotency idempotency,
            Tips tips,
            ReportLog log,
            Scopes scopes,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.idempotency = idempotency;
        this.tips = tips;
        this.log = log;
        this.scopes = scopes;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    TipView get(UUID id) {
        return TipView.of(read(id, AccessKind.VIEW));
    }

    @Transactional
    Page<TipView> list(@Nullable TipStatus status, @Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        List<Tips.Placed> rows = tips.list(scope(), status, before, limit + 1);
        accesses.read(
                AccessKind.LIST,
                rows.stream().map(placed -> subject(placed.tip())).toList());
        return Page.of(rows, limit, placed -> Cursor.encode(placed.tip().id()), TipView::of);
    }

    @Transactional
    Page<ReportStep> history(UUID id, @Nullable String cursor, int limit) {
        read(id, AccessKind.HISTORY);
        return log.of(id, cursor, limit);
    }

    @Transactional
    Page<TipMessageView> messages(UUID id, @Nullable String cursor, int limit) {
        read(id, AccessKind.DIALOGUE);
        int after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, Integer::parseInt))
                .orElse(0);
        return Page.of(
                tips.messages(id, after, limit + 1, caller.language()),
                limit,
                message -> Cursor.encode(message.seq()),
                message -> message);
    }

    /** What is kept of an answer: no second copy of the words. */
    record Posted(int seq) {}

    @Transactional
    TipMessageView post(UUID id, @Nullable String key, SpecialistMessage message) {
        Posted posted = idempotency.once(
                "post-tip-message " + id,
                key,
                message,
                Posted.class,
                () -> write(id, message.text().strip()));
        return tips.messages(id, posted.seq() - 1, 1, caller.language()).getFirst();
    }

    private Posted write(UUID id, String text) {
        Tip tip = tips.lock(id, scope()).post();
        Instant now = now();
        Actor officer = scopes.officer();
        tips.save(tip);
        tips.addMessage(id, tip.messageCount(), TipAuthor.SPECIALIST, officer.name(), text, now);
        log.record(
                tip.version(),
                new TipMessagePosted(
                        id, tip.department().soato(), tip.messageCount(), TipAuthor.SPECIALIST, false, now),
                officer);
        return new Posted(tip.messageCount());
    }

    @Transactional
    TipView close(UUID id, @Nullable String ifMatch, TipClosing closing) {
        Tip open = tips.lock(id, scope());
        ETags.require(ifMatch, open.version());
        Instant now = now();
        Tip tip = open.close(closing.conclusion());
        tips.close(tip, caller.id(), now);
        log.record(
                tip.version(),
                new TipClosed(id, tip.department().soato(), closing.conclusion(), caller.id(), now),
                scopes.officer());
        return get(id);
    }

    private Tips.Placed read(UUID id, AccessKind what) {
        Tips.Placed placed = tips.get(id, scope());
        accesses.read(what, subject(placed.tip()));
        return placed;
    }

    private static DataSubject subject(Tip tip) {
        return new DataSubject(Register.TIP, tip.id(), null);
    }

    private ReportScope scope() {
        return scopes.of(Set.of(Role.SPECIALIST), "department_soato", null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
