package uz.aloqa.appeals.retention.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.aloqa.appeals.access.Accesses;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.retention.PersonalTraces;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/**
 * What a record tells of people: words, exact place, names, account and files go. Number, dates, outcome, district, mahalla,
 * officers and the hashes of evidence stay. The row is marked before, since the database lets nobody else do this.
 */
@ApplicationScoped
class RegisterTraces {

    private static final String NO_WORDS = "";
    private static final String FORGET_ACCOUNT_IN_HISTORY = """
            update report_history set
              detail = detail - 'reporterId' - 'raisedBy'
                - case when actor_kind = 'APPLICANT' then array['by'] else array[]::text[] end,
              actor_id = case when actor_kind = 'APPLICANT' then null else actor_id end
            where subject_id = ?""";

    private final Sql sql;
    private final Attachments attachments;
    private final Accesses accesses;
    private final SecretColumn reportBody;
    private final SecretColumn evidenceWords;
    private final SecretColumn tipBody;

    RegisterTraces(Sql sql, Attachments attachments, Accesses accesses, Secrets secrets) {
        this.sql = sql;
        this.attachments = attachments;
        this.accesses = accesses;
        this.reportBody = secrets.column("crime_report", "body");
        this.evidenceWords = secrets.column("crime_report_evidence", "words");
        this.tipBody = secrets.column("tip_message", "body");
    }

    /** Takes them away, in the transaction that has marked the row; repeating it does no harm. */
    void forget(AgingRegister register, UUID id) {
        switch (register) {
            case CRIME_REPORT -> forgetCrimeReport(id);
            case TIP -> forgetTip(id);
            case ALARM -> forgetAlarm(id);
        }
        sql.update(FORGET_ACCOUNT_IN_HISTORY, id);
        accesses.forgetPerson(register.register(), id);
    }

    private void forgetCrimeReport(UUID id) {
        sql.update("""
                update crime_report set body = ?, place = null, reporter_name = null, reporter_contact = null,
                  reasons = null, reporter_id = null,
                  registered_by = case when registered_by = reporter_id then ? else registered_by end
                where id = ?""", reportBody.encrypt(id, NO_WORDS), PersonalTraces.NOBODY, id);
        sql.list(
                        "select id from crime_report_evidence where report_id = ? and words is not null",
                        row -> row.getObject(1, UUID.class),
                        id)
                .forEach(piece -> sql.update(
                        "update crime_report_evidence set words = ? where id = ?",
                        evidenceWords.encrypt(piece, NO_WORDS),
                        piece));
        sql.update(
                "update crime_report_evidence set brought_by = ? where report_id = ? and source = 'REPORTER'",
                PersonalTraces.NOBODY,
                id);
        attachments.erase(OwnerKind.CRIME_REPORT, id);
    }

    private void forgetTip(UUID id) {
        sql.update("""
                update tip set place = null, receipt_lookup = null, receipt_salt = null, receipt_hash = null,
                  receipt_iterations = null where id = ?""", id);
        sql.list("select id from tip_message where tip_id = ?", row -> row.getObject(1, UUID.class), id)
                .forEach(message -> sql.update(
                        "update tip_message set body = ? where id = ?", tipBody.encrypt(message, NO_WORDS), message));
        attachments.erase(OwnerKind.TIP, id);
    }

    private void forgetAlarm(UUID id) {
        sql.update("""
                update alarm set raised_by = ?, caller_name = null, place = null, words = null, ended_note = null
                where id = ?""", PersonalTraces.NOBODY, id);
    }
}
