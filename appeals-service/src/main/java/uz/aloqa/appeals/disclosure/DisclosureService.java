package uz.aloqa.appeals.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Reader;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.personal.PersonalField;
import uz.aloqa.appeals.reading.ApplicantView;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.BadRequest;

/** Discloses personal data to officers; each disclosure is in the access log and in the audit log before it is answered. */
@ApplicationScoped
class DisclosureService {

    private static final Logger LOG = Logger.getLogger(DisclosureService.class);
    private static final Text NOBODY_NAMED = Text.of(
            "Kimni izlashni ayting: telefon, JShShIR yoki toʻliq ism.",
            "Кимни излашни айтинг: телефон, ЖШШИР ёки тўлиқ исм.",
            "Укажите, кого искать: телефон, ПИНФЛ или полное имя.",
            "Say whom to look for: a telephone number, a PINFL or a full name.");

    private final AppealRepository appeals;
    private final PersonSearch search;
    private final AccessLog accesses;
    private final AuditLog audit;
    private final Caller caller;

    DisclosureService(
            AppealRepository appeals, PersonSearch search, AccessLog accesses, AuditLog audit, Caller caller) {
        this.appeals = appeals;
        this.search = search;
        this.accesses = accesses;
        this.audit = audit;
        this.caller = caller;
    }

    /** Shows the applicant of an appeal in clear, for a reason. */
    @Transactional
    ApplicantView reveal(UUID id, Reveal reveal) {
        Appeal appeal = appeals.get(id, caller.jurisdiction());
        Reader reader = accesses.reader();
        accesses.read(
                reader,
                AccessKind.REVEAL,
                reveal.reason().strip(),
                List.of(DataSubject.appeal(id, appeal.applicantId())));
        audit.record(new AuditEntry(
                Chronicle.chainOf(appeal.number()),
                "PersonalDataRevealed",
                id.toString(),
                reader.id(),
                reader.rolesAsText(),
                Map.of("number", appeal.number())));
        LOG.infof("PersonalDataRevealed appeal=%s actor=%s", id, reader.id());
        return ApplicantView.inClear(appeal, appeals.detailsOf(appeal));
    }

    /** Appeals of a person within the caller's jurisdiction. */
    @Transactional
    Page<FoundAppeal> find(PersonQuery query) {
        Map<PersonalField, String> wanted = query.wanted();
        if (wanted.isEmpty()) {
            throw new BadRequest("person-query-empty", NOBODY_NAMED);
        }
        int limit = PageLimit.of(query.limit());
        @Nullable
        UUID before = Cursor.decode(query.cursor(), 1).map(last -> last.uuid(0)).orElse(null);
        List<Appeal> rows = search.find(wanted, caller.jurisdiction(), before, limit + 1);
        List<Appeal> shown = rows.subList(0, Math.min(limit, rows.size()));
        Reader reader = accesses.reader();
        accesses.read(
                AccessKind.SEARCH,
                shown.stream()
                        .map(appeal -> DataSubject.appeal(appeal.id(), appeal.applicantId()))
                        .toList());
        String by = wanted.keySet().stream().map(PersonalField::name).collect(Collectors.joining(" "));
        audit.record(new AuditEntry(
                reader.department() == null ? "17" : reader.department(),
                "PersonSearched",
                reader.id().toString(),
                reader.id(),
                reader.rolesAsText(),
                Map.of("by", by, "found", shown.size())));
        LOG.infof("PersonSearched by=%s found=%d actor=%s", by, shown.size(), reader.id());
        return Page.of(
                rows,
                limit,
                appeal -> Cursor.encode(appeal.id()),
                appeal -> FoundAppeal.of(appeal, appeals.detailsOf(appeal)));
    }
}
