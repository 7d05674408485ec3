package uz.aloqa.appeals.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.access.Accesses;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealFilter;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.dialogue.DialogueService;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.reading.ReadingService;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** Gathers what is kept of a resident, and takes their wish to be forgotten. */
@ApplicationScoped
class OwnDataService {

    private static final Logger LOG = Logger.getLogger(OwnDataService.class);
    /** The audit log of what concerns no district: the republic's. */
    private static final String REPUBLIC = "17";

    private static final int MOST_ACCESSES = 10_000;

    private final AppealRepository appeals;
    private final AppealViews views;
    private final ReadingService reading;
    private final DialogueService dialogue;
    private final OwnReports reports;
    private final OwnFiles files;
    private final Accesses accesses;
    private final AuditLog audit;
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    OwnDataService(
            AppealRepository appeals,
            AppealViews views,
            ReadingService reading,
            DialogueService dialogue,
            OwnReports reports,
            OwnFiles files,
            Accesses accesses,
            AuditLog audit,
            Sql sql,
            Caller caller,
            Clock clock) {
        this.appeals = appeals;
        this.views = views;
        this.reading = reading;
        this.dialogue = dialogue;
        this.reports = reports;
        this.files = files;
        this.accesses = accesses;
        this.audit = audit;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** All at one moment. */
    @Transactional
    OwnAppealData copy() {
        UUID me = caller.id();
        write("OwnDataExported", Map.of());
        return new OwnAppealData(
                me,
                now(),
                own().stream().map(this::whole).toList(),
                reports.crimeReports(me),
                reports.alarms(me),
                files.of(me),
                accesses.ofPerson(me, null, MOST_ACCESSES));
    }

    /**
     * Takes a wish to be forgotten: what is closed and of age is depersonalised by the next run, the rest when it comes of
     * age. Open appeals are kept by law, and so is what a head holds.
     */
    @Transactional
    Erasure erase() {
        Instant now = now();
        long all = sql.update("""
                update appeal set erasure_wished_at = coalesce(erasure_wished_at, ?)
                where applicant_id = ? and depersonalised_at is null""", now, caller.id());
        long open = sql.count(
                "select count(*) from appeal where applicant_id = ? and status = any(?)",
                caller.id(),
                Arrays.stream(AppealStatus.values())
                        .filter(AppealStatus::isOpen)
                        .map(AppealStatus::name)
                        .toList());
        write("ErasureWished", Map.of("appeals", all, "open", open));
        return new Erasure(now, all, open);
    }

    private OwnAppeal whole(Appeal appeal) {
        UUID id = appeal.id();
        return new OwnAppeal(
                views.of(appeal),
                EveryPage.of(cursor -> dialogue.list(id, null, cursor, EveryPage.SIZE)),
                EveryPage.of(cursor -> reading.history(id, cursor, EveryPage.SIZE)));
    }

    /** Only as a resident: what the same person may see as an officer is not their own. */
    private List<Appeal> own() {
        Instant now = clock.instant();
        Jurisdiction mine =
                Jurisdiction.of(caller.id(), Set.of(Role.CITIZEN), null, LocalDate.ofInstant(now, Tashkent.ZONE));
        List<Appeal> own = new ArrayList<>();
        UUID before = null;
        List<Appeal> page;
        do {
            page = appeals.list(mine, new AppealFilter(null, null, null, null), before, EveryPage.SIZE, now);
            own.addAll(page);
            before = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == EveryPage.SIZE);
        return own;
    }

    private void write(String action, Map<String, Object> facts) {
        audit.record(new AuditEntry(REPUBLIC, action, caller.id().toString(), null, Role.CITIZEN.id(), facts));
        LOG.infof("%s account=%s", action, caller.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
