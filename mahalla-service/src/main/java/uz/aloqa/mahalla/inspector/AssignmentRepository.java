package uz.aloqa.mahalla.inspector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assignments, those of the past and of the future included. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** Stands for "for ever" where a day is needed. */
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** Assignments of a mahalla that last until a day or longer. */
    public List<Assignment> lastingIn(String mahallaCode, LocalDate day) {
        return list("mahallaCode = ?1 and (validTo is null or validTo >= ?2) order by id", mahallaCode, day);
    }

    /** Assignments of an inspector that last until a day or longer. */
    public List<Assignment> lastingOf(UUID inspectorId, LocalDate day) {
        return list("inspectorId = ?1 and (validTo is null or validTo >= ?2) order by id", inspectorId, day);
    }

    /**
     * Stores an assignment unless the exclusion constraints of the database forbid it. They decide also between two who
     * store at once: the later one waits for the earlier one's commit.
     *
     * @return whether it was stored
     */
    public boolean storeUnlessForbidden(Assignment assignment) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into assignment
                                  (id, inspector_id, mahalla_code, role, valid_from, valid_to, shift, demo, version)
                                values (:id, :inspector, :mahalla, :role, :from, cast(:to as date), cast(:shift as text),
                                        :demo, :version)
                                on conflict do nothing
                                """)
                        .setParameter("id", assignment.id())
                        .setParameter("inspector", assignment.inspectorId())
                        .setParameter("mahalla", assignment.mahallaCode())
                        .setParameter("role", assignment.role().name())
                        .setParameter("from", assignment.validFrom())
                        .setParameter("to", assignment.validTo())
                        .setParameter("shift", assignment.shift())
                        .setParameter("demo", assignment.demo())
                        .setParameter("version", assignment.version())
                        .executeUpdate()
                == 1;
    }

    /** The first assignment that keeps another from being stored, with its inspector. */
    public Optional<Clash> clashWith(Assignment wanted) {
        LocalDate last = wanted.validTo();
        return getEntityManager()
                .createQuery("""
                        select new uz.aloqa.mahalla.inspector.Clash(a, i.fullName)
                          from Assignment a join Inspector i on i.id = a.inspectorId
                         where a.mahallaCode = :mahalla and a.role = :role and a.id <> :id
                           and (a.inspectorId = :inspector or a.role <> SECONDARY)
                           and a.validFrom <= :last and (a.validTo is null or a.validTo >= :first)
                           and (a.validTo is null or a.validTo >= a.validFrom)
                         order by a.validFrom, a.id
                        """, Clash.class)
                .setParameter("mahalla", wanted.mahallaCode())
                .setParameter("role", wanted.role())
                .setParameter("id", wanted.id())
                .setParameter("inspector", wanted.inspectorId())
                .setParameter("first", wanted.validFrom())
                .setParameter("last", last == null ? FOR_EVER : last)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
