package uz.aloqa.appeals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.MahallaMap;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Finds out where an appeal belongs. */
@ApplicationScoped
public class Places {

    private final Registry registry;
    private final MahallaMap map;

    Places(Registry registry, MahallaMap map) {
        this.registry = registry;
        this.map = map;
    }

    /**
     * The place by what the applicant gave: a chosen mahalla first, else the mahalla at the point, else the chosen district.
     *
     * @throws RuleViolation when none of them is known
     */
    public Place find(@Nullable String mahallaCode, @Nullable GeoPoint point, @Nullable String districtSoato) {
        return Optional.ofNullable(mahallaCode)
                .flatMap(registry::mahalla)
                .or(() -> Optional.ofNullable(point)
                        .flatMap(at -> map.at(at.lat(), at.lon()))
                        .flatMap(registry::mahalla))
                .map(Place::in)
                .or(() -> Optional.ofNullable(districtSoato)
                        .filter(soato -> registry.districtName(soato).isPresent())
                        .map(soato -> new Place(soato, null)))
                .orElseThrow(Places::unknown);
    }

    private static RuleViolation unknown() {
        return new RuleViolation(
                "place-unknown",
                Text.of(
                        "Bu joy birorta ham mahallamizga toʻgʻri kelmadi. Mahalla yoki tumanni tanlang.",
                        "Бу жой бирорта ҳам маҳалламизга тўғри келмади. Маҳалла ёки туманни танланг.",
                        "Это место не относится ни к одной известной нам махалле. Выберите махаллю или район.",
                        "This place lies in no mahalla that we know. Choose a mahalla or a district."));
    }
}
