package uz.aloqa.mahalla.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** The law-and-order points, and what was known of them on a day. */
@ApplicationScoped
public class PointRepository implements PanacheRepositoryBase<LawAndOrderPoint, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A point on a day. */
    Optional<PointPeriod> on(UUID id, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from PointPeriod where id = :id and validFrom <= :day and (validTo is null or validTo >= :day)",
                        PointPeriod.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Points on a day, in the order of their ids. */
    List<PointPeriod> after(Optional<String> district, Optional<UUID> id, LocalDate day, int most) {
        TypedQuery<PointPeriod> page = getEntityManager()
                .createQuery(
                        "from PointPeriod where id > :id and validFrom <= :day and (validTo is null or validTo >= :day)"
                                + (district.isPresent() ? " and districtSoato = :district" : "") + " order by id",
                        PointPeriod.class)
                .setParameter("id", id.orElse(BEFORE_ALL))
                .setParameter("day", day)
                .setMaxResults(most);
        district.ifPresent(soato -> page.setParameter("district", soato));
        return page.getResultList();
    }

    /** Mahallas that a point serves on a day, by code. */
    List<PointDetail.Served> servedBy(UUID id, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select new uz.aloqa.mahalla.point.PointDetail$Served(code, name) from MahallaPeriod"
                                + " where pointId = :id and validFrom <= :day and (validTo is null or validTo >= :day)"
                                + " order by code",
                        PointDetail.Served.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
    }

    /** The points of a registrar, in the order of their ids. */
    List<LawAndOrderPoint> keptBy(String districtPrefix, Optional<UUID> id, int most) {
        return find("id > ?1 and districtSoato like concat(?2, '%') order by id", id.orElse(BEFORE_ALL), districtPrefix)
                .range(0, most - 1)
                .list();
    }

    /** No point of an id. */
    public static NotFound unknown() {
        return new NotFound(
                "point-not-found",
                Text.of(
                        "Bunday huquq-tartibot maskani yoʻq.",
                        "Бундай ҳуқуқ-тартибот маскани йўқ.",
                        "Такого пункта правопорядка нет.",
                        "There is no such law-and-order point."));
    }
}
