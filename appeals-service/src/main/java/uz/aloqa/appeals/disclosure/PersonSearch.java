package uz.aloqa.appeals.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.appeals.personal.PersonalData;
import uz.aloqa.appeals.personal.PersonalField;

/** Finds appeals of a person by blind indexes: the statement holds digests, never what is looked for. */
@ApplicationScoped
class PersonSearch {

    private final EntityManager entities;
    private final PersonalData data;

    PersonSearch(EntityManager entities, PersonalData data) {
        this.entities = entities;
        this.data = data;
    }

    /** Appeals within the jurisdiction whose applicant fits all that is wanted, the newest first. */
    List<Appeal> find(Map<PersonalField, String> wanted, Jurisdiction jurisdiction, @Nullable UUID before, int limit) {
        Map<String, byte[]> digests = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select a.* from appeal a where ").append(jurisdiction.predicate());
        wanted.forEach((field, value) -> {
            List<String> names = new ArrayList<>();
            for (byte[] digest : data.digests(field, value)) {
                String name = field.column() + names.size();
                names.add(":" + name);
                digests.put(name, digest);
            }
            sql.append(" and a.id in (select appeal_id from applicant_index where kind = '")
                    .append(field.name())
                    .append("' and digest in (")
                    .append(String.join(", ", names))
                    .append("))");
        });
        sql.append(before == null ? "" : " and a.id < :before").append(" order by a.id desc limit :limit");
        Query query = entities.createNativeQuery(sql.toString(), Appeal.class);
        jurisdiction.parameters().forEach(query::setParameter);
        digests.forEach(query::setParameter);
        if (before != null) {
            query.setParameter("before", before);
        }
        return appeals(query.setParameter("limit", limit));
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private static List<Appeal> appeals(Query query) {
        return query.getResultList();
    }
}
