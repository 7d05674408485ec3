package uz.aloqa.appeals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.MahallaMap;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Tashkent;

/** Finds out where an appeal belongs. */
@ApplicationScoped
public class Places {

    private final Registry registry;
    private final MahallaMap map;
    private final Clock clock;

    Places(Registry registry, MahallaMap map, Clock clock) {
        this.registry = registry;
        this.map = map;
        this.clock = clock;
    }

    /**
     * The place by what the applicant gave: a chosen mahalla that exists today first, else the mahalla at the point, else the
     * chosen district.
     *
     * @throws RuleViolation when none of them is known
     */
    public Place find(@Nullable String mahallaCode, @Nullable GeoPoint point, @Nullable String districtSoato) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        return Optional.ofNullable(mahallaCode)
                .flatMap(code -> registry.existingMahalla(code, today))
                .or(() -> Optional.ofNullable(point)
                        .flatMap(at -> map.at(at.lat(), at.lon()))
                        .flatMap(code -> registry.existingMahalla(code, today)))
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
