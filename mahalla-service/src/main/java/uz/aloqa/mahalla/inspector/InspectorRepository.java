package uz.aloqa.mahalla.inspector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inspectors, what they are assigned to, and what was known of them on a day. */
@ApplicationScoped
public class InspectorRepository implements PanacheRepositoryBase<Inspector, UUID> {

    private static final String STATE_ON_THE_DAY = """
             join InspectorPeriod s on s.id = i.id
                  and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            """;

    /** Assignments of a mahalla in force on a day, with inspectors in service, in the order of their roles. */
    public List<Duty> dutiesOf(String mahallaCode, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select new uz.aloqa.mahalla.inspector.Duty(a, i, s)
                          from Assignment a join Inspector i on i.id = a.inspectorId
                        """ + STATE_ON_THE_DAY + """
                         where a.mahallaCode = :code and s.active
                           and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
                         order by case a.role when PRIMARY then 1 when SUBSTITUTE then 2 else 3 end, s.fullName, i.id
                        """, Duty.class)
                .setParameter("code", mahallaCode)
                .setParameter("day", day)
                .getResultList();
    }

    /** The senior inspector of a point on a day, if it has one in service. */
    public Optional<Officer> seniorOf(@Nullable UUID pointId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select new uz.aloqa.mahalla.inspector.Officer(i, s) from Inspector i" + STATE_ON_THE_DAY
                                + " where s.pointId = :point and s.senior and s.active order by i.id",
                        Officer.class)
                .setParameter("point", pointId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The inspectors in service at a point on a day, the senior one first. */
    public List<Officer> servingAt(UUID pointId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select new uz.aloqa.mahalla.inspector.Officer(i, s) from Inspector i" + STATE_ON_THE_DAY
                                + " where s.pointId = :point and s.active order by s.senior desc, s.fullName, i.id",
                        Officer.class)
                .setParameter("point", pointId)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Who answers for a mahalla on a day.
     *
     * @param mahallaCode of the mahalla
     * @param pointId its law-and-order point on that day
     * @param day asked about
     */
    public Responsible responsibleFor(String mahallaCode, @Nullable UUID pointId, LocalDate day) {
        return Responsible.among(dutiesOf(mahallaCode, day), () -> seniorOf(pointId, day));
    }

    /** The inspector in service behind an account. */
    public Optional<Inspector> activeOf(UUID userId) {
        return find("userId = ?1 and active", userId).firstResultOptional();
    }
}
