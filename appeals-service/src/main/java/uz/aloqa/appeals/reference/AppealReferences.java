package uz.aloqa.appeals.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** References between appeals in the database. */
@ApplicationScoped
public class AppealReferences {

    private static final Text UNKNOWN = Text.of(
            "Sizda bunday javob berilgan murojaat yoʻq. Shikoyatni havolasiz berishingiz mumkin.",
            "Сизда бундай жавоб берилган мурожаат йўқ. Шикоятни ҳаволасиз беришингиз мумкин.",
            "У Вас нет такого обращения с ответом. Жалобу можно подать без ссылки на него.",
            "You have no such appeal with an answer. You can file the complaint without referring to it.");
    private static final Text NOT_A_COMPLAINT = Text.of(
            "Oldingi murojaatga faqat shikoyatda havola qilinadi.",
            "Олдинги мурожаатга фақат шикоятда ҳавола қилинади.",
            "На прежнее обращение ссылаются только в жалобе.",
            "Only a complaint refers to an earlier appeal.");
    private static final Text TOO_LATE = Text.of(
            "Javob ustidan yuqori organga shikoyat qilish muddati (bir yil) oʻtgan (OʻRQ-445). Shikoyatni havolasiz"
                    + " berishingiz mumkin.",
            "Жавоб устидан юқори органга шикоят қилиш муддати (бир йил) ўтган (ЎРҚ-445). Шикоятни ҳаволасиз"
                    + " беришингиз мумкин.",
            "Срок жалобы на ответ в вышестоящий орган (один год) истёк (ЗРУ-445). Жалобу можно подать без ссылки.",
            "The time to complain about the answer to the body above (one year) has passed (law O‘RQ-445). You can file"
                    + " the complaint without the reference.");

    private final EntityManager entities;
    private final Sql sql;
    private final ReferenceConfig config;

    AppealReferences(EntityManager entities, Sql sql, ReferenceConfig config) {
        this.entities = entities;
        this.sql = sql;
        this.config = config;
    }

    /**
     * Writes down which answer a complaint is about. It has to be an answer that this applicant got, within the year in which one
     * may complain; a complaint without a reference is registered whenever it comes (article 23).
     */
    public void complaint(UUID appealId, AppealKind kind, UUID applicant, @Nullable UUID about, Instant at) {
        if (about == null) {
            return;
        }
        if (kind != AppealKind.COMPLAINT) {
            throw new RuleViolation("reference-of-complaints-only", NOT_A_COMPLAINT);
        }
        Instant answeredAt = sql.first(
                        "select answered_at from appeal where id = ? and applicant_id = ? and answered_at is not null",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        about,
                        applicant)
                .orElseThrow(() -> new RuleViolation("contested-appeal-unknown", UNKNOWN));
        requireInTime(answeredAt, at);
        add(appealId, about, ReferenceReason.COMPLAINT, at);
    }

    /** Writes down whose repeat an appeal is. */
    public void repeat(UUID appealId, UUID earlier, Instant at) {
        add(appealId, earlier, ReferenceReason.REPEAT, at);
    }

    /** Whether one may still complain about an answer of that moment. */
    void requireInTime(Instant answeredAt, Instant at) {
        Instant end = answeredAt.atZone(Tashkent.ZONE).plus(config.term()).toInstant();
        if (at.isAfter(end)) {
            throw new RuleViolation("complaint-too-late", TOO_LATE);
        }
    }

    /** The appeal that one takes up, as far as the reader may see it. */
    Optional<ReferenceView.Related> earlier(UUID appealId, Jurisdiction jurisdiction) {
        return related("a.id = r.earlier_appeal_id and r.appeal_id = :id", appealId, jurisdiction).stream()
                .findFirst();
    }

    /** The appeals that take one up, as far as the reader may see them; the newest hundred. */
    List<ReferenceView.Related> later(UUID appealId, Jurisdiction jurisdiction) {
        return related("a.id = r.appeal_id and r.earlier_appeal_id = :id", appealId, jurisdiction);
    }

    private void add(UUID appealId, UUID earlier, ReferenceReason reason, Instant at) {
        sql.update(
                "insert into appeal_reference (appeal_id, earlier_appeal_id, reason, referred_at) values (?, ?, ?, ?)",
                appealId,
                earlier,
                reason,
                at);
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private List<ReferenceView.Related> related(String how, UUID appealId, Jurisdiction jurisdiction) {
        Query query = entities.createNativeQuery(
                "select a.id as id, a.number as number, r.reason as reason from appeal_reference r join appeal a on "
                        + how + " where " + jurisdiction.predicate() + " order by a.id desc limit 100",
                Tuple.class);
        query.setParameter("id", appealId);
        jurisdiction.parameters().forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ReferenceView.Related(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        ReferenceReason.valueOf(row.get("reason", String.class))))
                .toList();
    }
}
