package uz.aloqa.mahalla.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The districts and cities. */
@ApplicationScoped
class DistrictRepository implements PanacheRepositoryBase<District, String> {

    List<District> after(Optional<String> region, String soato, int most) {
        return region.map(code -> find("regionSoato = ?1 and soato > ?2 order by soato", code, soato))
                .orElseGet(() -> find("soato > ?1 order by soato", soato))
                .range(0, most - 1)
                .list();
    }
}
