package uz.aloqa.appeals.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.access.Accesses;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.personal.PersonalData;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/**
 * The appeal itself, its history and its dialogue: words, exact place and account go; kind, dates, outcome, score, mahalla and
 * officers stay, so that statistics of the past don't change.
 */
@ApplicationScoped
class AppealTraces implements PersonalTraces {

    private static final List<String> WORDS_AND_ACCOUNTS = List.of("""
            update appeal set body = '', lat = null, lon = null, applicant_id = ?, rating_comment = null,
              answer_body = case when answer_body is null then null else '' end,
              conclusion_reasons = case when conclusion_reasons is null then null else '' end,
              end_reasons = case when end_reasons is null then null else '' end
            where id = ?""", """
            update appeal_history set words = null,
              actor_id = case when actor_kind = 'APPLICANT' then cast(? as uuid) else actor_id end
            where appeal_id = ?""", """
            update appeal_message set body = '',
              author_id = case when author_kind = 'APPLICANT' then cast(? as uuid) else author_id end
            where appeal_id = ?""");

    private static final List<String> WORDS = List.of(
            "update appeal_answer_point set question = '', reasons = '' where appeal_id = ?",
            "update appeal_deadline set ground = null where appeal_id = ?",
            "update incident_update set body = '' where parent_id = ?",
            """
            update appeal_inquiry set question = '', reply = case when reply is null then null else '' end
            where appeal_id = ?""",
            "delete from appeal_note where appeal_id = ?",
            "delete from tracking_code where appeal_id = ?",
            "update contested_answer set decision_words = '' where appeal_id = ? and decision is not null",
            "update appeal_signatory set full_name = null, account = id where appeal_id = ?",
            "delete from appeal_invitation where appeal_id = ?");

    private static final List<OwnerKind> FILES =
            List.of(OwnerKind.APPEAL, OwnerKind.MESSAGE, OwnerKind.ANSWER, OwnerKind.NOTE);

    private static final String NO_ANSWERS = "{}";

    private final Sql sql;
    private final PersonalData data;
    private final SecretColumn answers;
    private final Attachments attachments;
    private final Accesses accesses;

    AppealTraces(Sql sql, PersonalData data, Secrets secrets, Attachments attachments, Accesses accesses) {
        this.sql = sql;
        this.data = data;
        this.answers = secrets.column("appeal_category", "answers");
        this.attachments = attachments;
        this.accesses = accesses;
    }

    @Override
    public void forget(UUID appealId) {
        data.erase(appealId);
        WORDS_AND_ACCOUNTS.forEach(change -> sql.update(change, NOBODY, appealId));
        WORDS.forEach(change -> sql.update(change, appealId));
        sql.update(
                "update appeal_category set answers = ? where appeal_id = ?",
                answers.encrypt(appealId, NO_ANSWERS),
                appealId);
        FILES.forEach(kind -> attachments.erase(kind, appealId));
        accesses.forgetPerson(Register.APPEAL, appealId);
    }
}
