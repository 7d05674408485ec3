package uz.aloqa.mahalla.inspector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inspectors and what they are assigned to. */
@ApplicationScoped
public class InspectorRepository implements PanacheRepositoryBase<Inspector, UUID> {

    /** Assignments of a mahalla in force on a day, with inspectors in service, in the order of their roles. */
    public List<Duty> dutiesOf(String mahallaCode, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select new uz.aloqa.mahalla.inspector.Duty(a, i)
                          from Assignment a join Inspector i on i.id = a.inspectorId
                         where a.mahallaCode = :code and i.active
                           and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
                         order by case a.role when PRIMARY then 1 when SUBSTITUTE then 2 else 3 end, i.fullName, i.id
                        """, Duty.class)
                .setParameter("code", mahallaCode)
                .setParameter("day", day)
                .getResultList();
    }

    /** The senior inspector of a point, if it has one in service. */
    public Optional<Inspector> seniorOf(@Nullable UUID pointId) {
        return find("pointId = ?1 and senior and active", pointId).firstResultOptional();
    }
}
