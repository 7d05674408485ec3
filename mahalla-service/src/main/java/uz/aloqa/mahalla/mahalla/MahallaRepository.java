package uz.aloqa.mahalla.mahalla;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** The mahallas, those of the past included. */
@ApplicationScoped
public class MahallaRepository implements PanacheRepositoryBase<Mahalla, String> {

    /**
     * The mahalla of a code with where it belongs, as known on a day; one that was gone by then as it was last.
     *
     * @throws NotFound when there is none, or it didn't exist yet
     */
    public SituatedMahalla get(String code, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select new uz.aloqa.mahalla.mahalla.SituatedMahalla(m, s, d, p)
                          from Mahalla m join MahallaPeriod s on s.code = m.code
                               join District d on d.soato = s.districtSoato
                               left join PointPeriod p on p.id = s.pointId
                                    and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
                         where m.code = :code and s.validFrom <= :day
                         order by s.validFrom desc
                        """, SituatedMahalla.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(MahallaRepository::unknown);
    }

    /** No mahalla of a code. */
    public static NotFound unknown() {
        return new NotFound(
                "mahalla-not-found",
                Text.of(
                        "Bunday kodli mahalla yoʻq.",
                        "Бундай кодли маҳалла йўқ.",
                        "Махалли с таким кодом нет.",
                        "There is no mahalla of this code."));
    }

    /** What a mahalla was made of and what it became, by a day. */
    public Lineage lineage(String code, LocalDate day) {
        return new Lineage(
                relatives("s.successor = :code and m.code = before.code", code, day),
                relatives("before.code = :code and m.code = s.successor", code, day));
    }

    private List<SuccessionView> relatives(String relation, String code, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select new uz.aloqa.mahalla.mahalla.SuccessionView(m.code, m.name, s.kind, s.effectiveOn)"
                                + " from Mahalla before join before.successors s, Mahalla m where " + relation
                                + " and s.effectiveOn <= :day order by m.code",
                        SuccessionView.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every state of a mahalla, the first one first. */
    public List<MahallaPeriod> statesOf(String code) {
        return getEntityManager()
                .createQuery("from MahallaPeriod where code = :code order by validFrom", MahallaPeriod.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Code of the mahalla that bore a tax number on a day. */
    public Optional<String> codeOfStir(String stir, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select s.code from MahallaPeriod s where s.stir = :stir and s.validFrom <= :day"
                                + " and (s.validTo is null or s.validTo >= :day) order by s.code",
                        String.class)
                .setParameter("stir", stir)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Code of the mahalla that another system calls so. */
    public Optional<String> codeOutside(String system, String code) {
        return getEntityManager()
                .createQuery(
                        "select m.code from Mahalla m join m.codes c where c.system = :system and c.code = :code",
                        String.class)
                .setParameter("system", system)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks mahallas for a change, in the order of their codes. Writers of mahallas queue at the revision of the boundaries
     * first, as every statement that writes mahallas does, or two of them could wait for each other.
     *
     * @param wanted their codes
     * @return those that there are, as they are now, by code
     */
    public List<Mahalla> lock(Collection<String> wanted) {
        getEntityManager()
                .createNativeQuery("select revision from boundary_revision for update", Long.class)
                .getSingleResult();
        return getEntityManager()
                .createQuery("select m from Mahalla m where m.code in :codes order by m.code", Mahalla.class)
                .setParameter("codes", wanted)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Mahallas that exist on a day, in the order of their codes. */
    public List<MahallaSummary> existingAfter(Optional<String> district, String code, LocalDate day, int most) {
        TypedQuery<MahallaSummary> page = getEntityManager()
                .createQuery(
                        "select new uz.aloqa.mahalla.mahalla.MahallaSummary(s.code, s.districtSoato, s.name, s.stir, m.demo)"
                                + " from MahallaPeriod s join Mahalla m on m.code = s.code where s.code > :code"
                                + " and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)"
                                + (district.isPresent() ? " and s.districtSoato = :district" : "")
                                + " order by s.code",
                        MahallaSummary.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(most);
        district.ifPresent(soato -> page.setParameter("district", soato));
        return page.getResultList();
    }
}
