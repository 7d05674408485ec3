package uz.aloqa.appeals.handling.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.DeadlineHistory;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.contracts.DeadlineChanged;

/** The commands on the kind and the term of an appeal. */
@ApplicationScoped
class TermService {

    private final Docket docket;
    private final AppealRepository appeals;
    private final AppealViews views;
    private final Chronicle chronicle;
    private final DeadlineHistory deadlines;
    private final Terms terms;
    private final Caller caller;

    TermService(
            Docket docket,
            AppealRepository appeals,
            AppealViews views,
            Chronicle chronicle,
            DeadlineHistory deadlines,
            Terms terms,
            Caller caller) {
        this.docket = docket;
        this.appeals = appeals;
        this.views = views;
        this.chronicle = chronicle;
        this.deadlines = deadlines;
        this.terms = terms;
        this.caller = caller;
    }

    /** Gives time for extra study. */
    @Transactional
    AppealView study(UUID id, @Nullable String ifMatch, ExtraStudy study) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        Deadline next = appeal.deadline().study(appeal.registration().kind(), study.until(), docket.today(), terms);
        return reckoned(appeal, List.of(appeal.reckon(next, docket.callerId(), docket.now())), study.reason());
    }

    /** Extends the term, once. */
    @Transactional
    AppealView extend(UUID id, @Nullable String ifMatch, Extension extension) {
        Appeal appeal = docket.forHead(id, ifMatch);
        Deadline next =
                appeal.deadline().extend(appeal.registration().kind(), extension.until(), docket.today(), terms);
        return reckoned(appeal, List.of(appeal.reckon(next, docket.callerId(), docket.now())), extension.reason());
    }

    /** Corrects the kind; the term follows. */
    @Transactional
    AppealView requalify(UUID id, @Nullable String ifMatch, Requalification kind) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        Deadline next = appeal.deadline().qualifiedAs(kind.kind(), terms);
        return reckoned(appeal, appeal.requalify(kind.kind(), next, docket.callerId(), docket.now()), kind.reason());
    }

    /** Every deadline that the appeal has had, the first one first. */
    @Transactional
    List<DeadlineItem> deadlines(UUID id) {
        appeals.get(id, caller.jurisdiction());
        return deadlines.of(id).stream().map(DeadlineItem::of).toList();
    }

    private AppealView reckoned(Appeal appeal, List<Change> changes, String reason) {
        for (Change change : changes) {
            chronicle.record(change, docket.officer(), reason.strip());
            if (change.event() instanceof DeadlineChanged) {
                deadlines.add(
                        appeal.id(),
                        DeadlineHistory.Entry.decided(
                                change.version(),
                                appeal.deadline(),
                                reason.strip(),
                                docket.callerId(),
                                change.event().occurredAt()));
            }
        }
        return views.of(appeal);
    }
}
