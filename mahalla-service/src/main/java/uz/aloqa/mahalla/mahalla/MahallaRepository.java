package uz.aloqa.mahalla.mahalla;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** The mahallas, those of the past included. */
@ApplicationScoped
public class MahallaRepository implements PanacheRepositoryBase<Mahalla, String> {

    private static final String EXISTS_ON =
            "(validFrom is null or validFrom <= :day) and (validTo is null or validTo >= :day)";

    /** The mahalla of a code, past or present, with where it belongs. */
    public SituatedMahalla get(String code) {
        return getEntityManager()
                .createQuery("""
                        select new uz.aloqa.mahalla.mahalla.SituatedMahalla(m, d, p)
                          from Mahalla m join District d on d.soato = m.districtSoato
                               left join LawAndOrderPoint p on p.id = m.pointId
                         where m.code = :code
                        """, SituatedMahalla.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "mahalla-not-found",
                        Text.of(
                                "Bunday kodli mahalla yoʻq.",
                                "Бундай кодли маҳалла йўқ.",
                                "Махалли с таким кодом нет.",
                                "There is no mahalla of this code.")));
    }

    List<Mahalla> existingAfter(Optional<String> district, String code, LocalDate day, int most) {
        String page = EXISTS_ON + " and code > :code ";
        return district.map(soato -> find(
                        page + "and districtSoato = :district order by code",
                        Map.of("day", day, "code", code, "district", soato)))
                .orElseGet(() -> find(page + "order by code", Map.of("day", day, "code", code)))
                .range(0, most - 1)
                .list();
    }

    /**
     * A mahalla's boundary.
     *
     * @param code of the mahalla
     * @param boundary of the mahalla
     */
    public record Drawn(String code, Boundary boundary) {}

    /** Boundaries of the mahallas that exist on a day. */
    public List<Drawn> drawnOn(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select code, boundary from Mahalla where boundary is not null and " + EXISTS_ON, Drawn.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Rises whenever mahallas may have changed. */
    public long boundaryRevision() {
        return (long) getEntityManager()
                .createNativeQuery("select revision from boundary_revision", Long.class)
                .getSingleResult();
    }
}
