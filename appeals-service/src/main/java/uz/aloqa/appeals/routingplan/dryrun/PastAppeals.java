package uz.aloqa.appeals.routingplan.dryrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.platform.time.Tashkent;

/** Appeals as they were filed, as far as the caller may see them. */
@ApplicationScoped
class PastAppeals {

    private final EntityManager entities;

    PastAppeals(EntityManager entities) {
        this.entities = entities;
    }

    /** What routing looked at. */
    record Filed(
            UUID id,
            String number,
            @Nullable String mahallaCode,
            @Nullable UUID categoryId,
            Named named,
            Instant filedAt) {}

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    List<Filed> of(String districtSoato, LocalDate from, LocalDate to, int limit, Jurisdiction jurisdiction) {
        Query query = entities.createNativeQuery(
                "select a.id, a.number, a.mahalla_code, k.category_id, a.against_inspector_id, a.against_user_id,"
                        + " a.against_point_id, a.against_department, a.against_decider, a.filed_at"
                        + " from appeal a left join appeal_category k on k.appeal_id = a.id"
                        + " where a.district_soato = :soato and a.id >= :first and a.id < :last and "
                        + jurisdiction.predicate() + " order by a.id limit :limit",
                Tuple.class);
        query.setParameter("soato", districtSoato);
        query.setParameter("first", firstIdOf(from));
        query.setParameter("last", firstIdOf(to.plusDays(1)));
        query.setParameter("limit", limit);
        jurisdiction.parameters().forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Filed(
                                row.get("id", UUID.class),
                                row.get("number", String.class),
                                row.get("mahalla_code", String.class),
                                row.get("category_id", UUID.class),
                                new Named(
                                        row.get("against_inspector_id", UUID.class),
                                        row.get("against_user_id", UUID.class),
                                        row.get("against_point_id", UUID.class),
                                        row.get("against_department", String.class),
                                        row.get("against_decider", UUID.class)),
                                row.get("filed_at", Instant.class)))
                        .toList();
    }

    /** Ids are UUIDv7 and ascend with time. */
    private static UUID firstIdOf(LocalDate day) {
        return new UUID(day.atStartOfDay(Tashkent.ZONE).toInstant().toEpochMilli() << 16, 0);
    }
}
