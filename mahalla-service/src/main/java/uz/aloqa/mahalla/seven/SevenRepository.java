package uz.aloqa.mahalla.seven;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The seven of the mahallas, those of the past included. */
@ApplicationScoped
public class SevenRepository implements PanacheRepositoryBase<SevenMember, UUID> {

    /** Who sits on the seats of a mahalla on a day, the chair first. */
    public List<SevenMember> of(String mahallaCode, LocalDate day) {
        return find("mahallaCode = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", mahallaCode, day)
                .stream()
                .sorted(Comparator.comparing(SevenMember::seat))
                .toList();
    }

    /** Memberships of a mahalla that last until a day or longer. */
    public List<SevenMember> lasting(String mahallaCode, LocalDate day) {
        return list("mahallaCode = ?1 and (validTo is null or validTo >= ?2) order by id", mahallaCode, day);
    }

    /** Every membership of a mahalla, the latest of a seat first. */
    List<SevenMember> everOf(String mahallaCode) {
        return find("mahallaCode", mahallaCode).stream()
                .sorted(Comparator.comparing(SevenMember::seat)
                        .thenComparing(SevenMember::validFrom, Comparator.reverseOrder()))
                .toList();
    }
}
