package uz.aloqa.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.appeals.number.RegistrationNumber;
import uz.aloqa.appeals.personal.PersonalData;

/** Appeals in the database. Whoever reads or locks one brings their jurisdiction, which becomes part of the statement. */
@ApplicationScoped
public class AppealRepository {

    private final EntityManager entities;
    private final PersonalData personal;

    AppealRepository(EntityManager entities, PersonalData personal) {
        this.entities = entities;
        this.personal = personal;
    }

    /** Keeps a new appeal with what its applicant told about themselves. */
    public void add(Appeal appeal, ApplicantDetails details) {
        entities.persist(appeal);
        entities.flush();
        personal.add(appeal.id(), details.all());
    }

    /**
     * An appeal that the caller may see.
     *
     * @throws uz.aloqa.platform.problem.NotFound when there is none for them
     */
    public Appeal get(UUID id, Jurisdiction jurisdiction) {
        return find(id, jurisdiction).orElseThrow(Refusals::notFound);
    }

    /**
     * The same, with its row locked until the end of the transaction: commands on one appeal follow each other.
     *
     * @throws uz.aloqa.platform.problem.NotFound when there is none for them
     */
    public Appeal lock(UUID id, Jurisdiction jurisdiction) {
        return one(id, jurisdiction, " for no key update of a").orElseThrow(Refusals::notFound);
    }

    /** The same, empty when there is none for them. */
    public Optional<Appeal> find(UUID id, Jurisdiction jurisdiction) {
        return one(id, jurisdiction, "");
    }

    /** An appeal that was entered just now, for its slip, which shows nothing of its content. */
    public Appeal entered(UUID id) {
        return Optional.ofNullable(entities.find(Appeal.class, id)).orElseThrow(Refusals::notFound);
    }

    /** An appeal for the platform itself, with its row locked until the end of the transaction. */
    public Optional<Appeal> findForPlatform(UUID id) {
        Query query = entities.createNativeQuery(
                "select a.* from appeal a where a.id = :id for no key update of a", Appeal.class);
        query.setParameter("id", id);
        return appeals(query).stream().findFirst();
    }

    /** What the applicant told about themselves. */
    public ApplicantDetails detailsOf(Appeal appeal) {
        return new ApplicantDetails(appeal.id(), personal.of(appeal.id()));
    }

    /** An appeal whose printed answer somebody holds: the check shows nothing of it but number, date and department. */
    public Appeal getForVerification(UUID id) {
        return entities.find(Appeal.class, id);
    }

    /** An appeal by its number, for the public tracking, which shows nothing of it but its state. */
    public Optional<Appeal> findByNumber(RegistrationNumber number) {
        return Optional.ofNullable(entities.createQuery("from Appeal where registration.number = :number", Appeal.class)
                .setParameter("number", number.toString())
                .getSingleResultOrNull());
    }

    /**
     * Appeals that the caller may see, the newest first.
     *
     * @param filter what else is asked for
     * @param before id after which the page begins, absent for the first page
     * @param limit how many rows at most
     * @param now decides what is overdue
     */
    public List<Appeal> list(
            Jurisdiction jurisdiction, AppealFilter filter, @Nullable UUID before, int limit, Instant now) {
        StringBuilder sql = new StringBuilder("select a.* from appeal a where ").append(jurisdiction.predicate());
        if (before != null) {
            sql.append(" and a.id < :before");
        }
        if (filter.status() != null) {
            sql.append(" and a.status = :status");
        }
        if (filter.mahallaCode() != null) {
            sql.append(" and a.mahalla_code = :mahalla");
        }
        if (filter.overdue() != null) {
            sql.append(filter.overdue() ? " and " : " and not ")
                    .append("(a.due_at < :now and a.status in ('REGISTERED', 'ASSIGNED'))");
        }
        if (filter.answerSent() != null) {
            sql.append(" and a.answered_at is not null and a.answer_sent_at is ")
                    .append(filter.answerSent() ? "not null" : "null");
        }
        Query query = entities.createNativeQuery(
                sql.append(" order by a.id desc limit :limit").toString(), Appeal.class);
        jurisdiction.parameters().forEach(query::setParameter);
        bind(query, "before", before);
        bind(query, "status", filter.status() == null ? null : filter.status().name());
        bind(query, "mahalla", filter.mahallaCode());
        bind(query, "now", filter.overdue() == null ? null : now);
        query.setParameter("limit", limit);
        return appeals(query);
    }

    /** An appeal that the platform itself works on, whoever may see it. */
    public Appeal known(UUID id) {
        return known(id, "");
    }

    /** The same, with its row locked until the end of the transaction. */
    public Appeal lockKnown(UUID id) {
        return known(id, " for no key update of a");
    }

    private Appeal known(UUID id, String lock) {
        Query query = entities.createNativeQuery("select a.* from appeal a where a.id = :id" + lock, Appeal.class);
        query.setParameter("id", id);
        return appeals(query).stream().findFirst().orElseThrow(Refusals::notFound);
    }

    private Optional<Appeal> one(UUID id, Jurisdiction jurisdiction, String lock) {
        Query query = entities.createNativeQuery(
                "select a.* from appeal a where a.id = :id and " + jurisdiction.predicate() + lock, Appeal.class);
        query.setParameter("id", id);
        jurisdiction.parameters().forEach(query::setParameter);
        return appeals(query).stream().findFirst();
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private static List<Appeal> appeals(Query query) {
        return query.getResultList();
    }
}
