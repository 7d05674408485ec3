package uz.aloqa.appeals.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.contracts.ContestDecision;
import uz.aloqa.platform.sql.Sql;

/** Contested answers in the database, for readers within their jurisdiction. Whoever changes one holds the lock of its appeal. */
@ApplicationScoped
class ContestedAnswers {

    private static final String SELECT = """
            select a.id as id, a.number as number, a.department_soato as department, a.rating_score as score,
                   a.rating_comment as words, a.version as version, c.contested_at as contested_at,
                   c.decision as decision, c.decision_words as decision_words, c.decided_by as decided_by,
                   c.decided_by_name as decided_by_name, c.decided_at as decided_at, c.repeat_id as repeat_id
            from contested_answer c join appeal a on a.id = c.appeal_id where\s""";

    private final EntityManager entities;
    private final Sql sql;

    ContestedAnswers(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    void open(UUID appealId, Instant at) {
        sql.update("insert into contested_answer (appeal_id, contested_at) values (?, ?)", appealId, at);
    }

    void decide(UUID appealId, ContestDecision decision, String words, Actor head, @Nullable UUID repeat, Instant at) {
        sql.update("""
                update contested_answer
                set decision = ?, decision_words = ?, decided_by = ?, decided_by_name = ?, decided_at = ?,
                  repeat_id = ?
                where appeal_id = ?
                """, decision, words, head.id(), head.name(), at, repeat, appealId);
    }

    Optional<ContestView> find(UUID appealId, Jurisdiction jurisdiction) {
        Query query = query(SELECT + "c.appeal_id = :id and " + jurisdiction.predicate(), jurisdiction);
        query.setParameter("id", appealId);
        return read(query).stream().findFirst();
    }

    /**
     * Those that wait for the head, the longest waiting first.
     *
     * @param after when the last one of the page before was contested, absent for the first page
     * @param afterId its appeal
     */
    List<ContestView> waiting(Jurisdiction jurisdiction, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        Query query = query(
                SELECT + jurisdiction.predicate() + " and c.decision is null"
                        + (after == null ? "" : " and (c.contested_at, c.appeal_id) > (:after, :afterId)")
                        + " order by c.contested_at, c.appeal_id limit :limit",
                jurisdiction);
        if (after != null) {
            query.setParameter("after", after);
            query.setParameter("afterId", afterId);
        }
        query.setParameter("limit", limit);
        return read(query);
    }

    private Query query(String statement, Jurisdiction jurisdiction) {
        Query query = entities.createNativeQuery(statement, Tuple.class);
        jurisdiction.parameters().forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private static List<ContestView> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(ContestedAnswers::view).toList();
    }

    private static ContestView view(Tuple row) {
        String decision = row.get("decision", String.class);
        return new ContestView(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("department", String.class),
                row.get("score", Integer.class),
                row.get("words", String.class),
                row.get("contested_at", Instant.class),
                decision == null
                        ? null
                        : new ContestView.DecisionView(
                                ContestDecision.valueOf(decision),
                                row.get("decision_words", String.class),
                                row.get("decided_by", UUID.class),
                                row.get("decided_by_name", String.class),
                                row.get("decided_at", Instant.class),
                                row.get("repeat_id", UUID.class)),
                row.get("version", Long.class));
    }
}
