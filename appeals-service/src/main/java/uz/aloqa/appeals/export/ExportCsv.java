package uz.aloqa.appeals.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.ApplicantDetails;
import uz.aloqa.appeals.category.Categories;
import uz.aloqa.appeals.worklist.WorkItem;
import uz.aloqa.platform.language.Language;

/** The table of an export as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
@ApplicationScoped
class ExportCsv {

    private static final List<String> HEADING = List.of(
            "number",
            "kind",
            "status",
            "outcome",
            "filed_at",
            "registered_on",
            "due_on",
            "overdue",
            "district",
            "mahalla",
            "executor_kind",
            "executor",
            "category");
    private static final List<String> PERSONAL = List.of("full_name", "residence", "phone", "email", "text");
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final EntityManager entities;
    private final AppealRepository appeals;
    private final Categories categories;

    ExportCsv(EntityManager entities, AppealRepository appeals, Categories categories) {
        this.entities = entities;
        this.appeals = appeals;
        this.categories = categories;
    }

    /** Whose data a row holds. */
    record Applicant(UUID appealId, UUID applicantId) {}

    /**
     * A piece of the table.
     *
     * @param text its lines
     * @param applicants whose data are in it; nobody's when it holds no personal data
     */
    record Piece(String text, List<Applicant> applicants) {}

    /** The lines of some appeals; with the heading before them when they are the first. */
    Piece lines(List<WorkItem> items, boolean first, boolean personal) {
        StringWriter text = new StringWriter();
        List<Applicant> applicants = new ArrayList<>();
        CsvWriter csv = CsvWriter.builder().build(text);
        if (first) {
            List<String> heading = new ArrayList<>(HEADING);
            if (personal) {
                heading.addAll(PERSONAL);
            }
            csv.writeRecord(heading);
        }
        Map<UUID, String> subjects = new HashMap<>();
        for (WorkItem item : items) {
            List<String> cells = cells(item, subjects);
            if (personal) {
                Appeal appeal = entities.find(Appeal.class, item.id());
                ApplicantDetails details = appeals.detailsOf(appeal);
                applicants.add(new Applicant(item.id(), appeal.applicantId()));
                cells.addAll(List.of(
                        cell(details.fullName()),
                        cell(details.residence()),
                        cell(details.phone()),
                        cell(details.email()),
                        cell(appeal.registration().text())));
            }
            csv.writeRecord(cells);
        }
        return new Piece(text.toString(), applicants);
    }

    private List<String> cells(WorkItem item, Map<UUID, String> subjects) {
        UUID category = item.categoryId();
        String subject = category == null ? "" : subjects.computeIfAbsent(category, this::subject);
        return new ArrayList<>(List.of(
                cell(item.number()),
                cell(item.kind()),
                cell(item.status()),
                cell(item.outcome()),
                cell(item.filedAt()),
                cell(item.registeredOn()),
                cell(item.dueOn()),
                cell(item.overdue()),
                cell(item.districtSoato()),
                cell(item.mahallaCode()),
                cell(item.executorKind()),
                cell(item.executorName()),
                cell(subject)));
    }

    /** In the language that texts are written in when nobody has said another: a job has no reader. */
    private String subject(UUID category) {
        return categories
                .find(category)
                .map(known -> known.name().in(Language.UZ_LATN))
                .orElse("");
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
