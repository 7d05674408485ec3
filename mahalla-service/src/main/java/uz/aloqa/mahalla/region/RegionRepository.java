package uz.aloqa.mahalla.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The regions. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

    List<Region> byCode() {
        return list("order by soato");
    }
}
