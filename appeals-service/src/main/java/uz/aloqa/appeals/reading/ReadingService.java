package uz.aloqa.appeals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealFilter;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.history.HistoryEntry;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** Reads appeals within the caller's jurisdiction. */
@ApplicationScoped
public class ReadingService {

    private final AppealRepository appeals;
    private final AppealViews views;
    private final Chronicle chronicle;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    ReadingService(
            AppealRepository appeals,
            AppealViews views,
            Chronicle chronicle,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.appeals = appeals;
        this.views = views;
        this.chronicle = chronicle;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** One appeal. */
    @Transactional
    public AppealView get(UUID id) {
        return views.of(appeals.get(id, caller.jurisdiction()));
    }

    /** A page of appeals, the newest first. */
    @Transactional
    Page<AppealSummary> list(AppealFilter filter, @Nullable String cursor, int limit) {
        Instant now = clock.instant();
        UUID before = Cursor.decode(cursor, 1).map(after -> after.uuid(0)).orElse(null);
        List<Appeal> rows = appeals.list(caller.jurisdiction(), filter, before, limit + 1, now);
        return Page.of(rows, limit, appeal -> Cursor.encode(appeal.id()), appeal -> AppealSummary.of(appeal, now));
    }

    /** A page of the history of an appeal, oldest first. */
    @Transactional
    public Page<HistoryItem> history(UUID id, @Nullable String cursor, int limit) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        accesses.read(AccessKind.HISTORY, DataSubject.appeal(id, appeal.applicantId()));
        long after = Cursor.decode(cursor, 1).map(last -> last.number(0)).orElse(0L);
        String applicantName = appeals.detailsOf(appeal).fullName();
        boolean toOfficer = !caller.id().equals(appeal.applicantId());
        List<HistoryEntry> rows = chronicle.of(id, after, limit + 1);
        return Page.of(
                rows,
                limit,
                entry -> Cursor.encode(entry.version()),
                entry -> HistoryItem.of(entry, applicantName, toOfficer));
    }
}
