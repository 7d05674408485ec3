package uz.aloqa.appeals.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uz.aloqa.platform.secret.SealedColumn;
import uz.aloqa.platform.secret.SealedColumns;

/**
 * All sealed columns of this service but those of {@code applicant_details}, whose blind indexes {@link PersonalDataRenewalJob}
 * makes anew with them. A test compares the list with the tables.
 */
@ApplicationScoped
class SealedInAppeals implements SealedColumns {

    private static final String ID = "id";

    @Override
    public List<SealedColumn> all() {
        return List.of(
                SealedColumn.of("appeal_category", "appeal_id", "answers"),
                SealedColumn.of("appeal_signatory", ID, "full_name"),
                SealedColumn.of("appeal_export_piece", ID, "content"),
                SealedColumn.of("personal_data_access", ID, "reason"),
                SealedColumn.of("legal_hold", ID, "reason"),
                SealedColumn.of("legal_hold", ID, "release_reason"),
                SealedColumn.of("report_hold", ID, "reason"),
                SealedColumn.of("report_hold", ID, "release_reason"),
                SealedColumn.of("crime_report", ID, "body"),
                SealedColumn.of("crime_report", ID, "place"),
                SealedColumn.of("crime_report", ID, "reporter_name"),
                SealedColumn.of("crime_report", ID, "reporter_contact"),
                SealedColumn.of("crime_report", ID, "reasons"),
                SealedColumn.of("crime_report_evidence", ID, "words"),
                SealedColumn.of("tip", ID, "place"),
                SealedColumn.of("tip_message", ID, "body"),
                SealedColumn.of("alarm", ID, "caller_name"),
                SealedColumn.of("alarm", ID, "place"),
                SealedColumn.of("alarm", ID, "words"),
                SealedColumn.of("alarm", ID, "ended_note"));
    }
}
