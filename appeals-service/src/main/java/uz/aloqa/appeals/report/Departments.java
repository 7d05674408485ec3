package uz.aloqa.appeals.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.MahallaMap;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.platform.time.Tashkent;

/**
 * Finds out whose matter something is. Reports and alarms are never refused for their place: what lies nowhere we know goes
 * to the main department, whose officers pass it on.
 */
@ApplicationScoped
public class Departments {

    private final Registry registry;
    private final MahallaMap map;
    private final Clock clock;
    private final String central;

    Departments(
            Registry registry,
            MahallaMap map,
            Clock clock,
            @ConfigProperty(name = "aloqa.reports.central-department") String central) {
        this.registry = registry;
        this.map = map;
        this.clock = clock;
        this.central = central;
    }

    /** By the point first, since it is where somebody is; else the chosen mahalla, else the chosen district. */
    public Department of(@Nullable GeoPoint point, @Nullable String mahallaCode, @Nullable String districtSoato) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        return Optional.ofNullable(point)
                .flatMap(at -> map.at(at.lat(), at.lon()))
                .flatMap(code -> registry.existingMahalla(code, today))
                .or(() -> Optional.ofNullable(mahallaCode).flatMap(code -> registry.existingMahalla(code, today)))
                .map(mahalla -> new Department(mahalla.districtSoato(), mahalla.code()))
                .or(() -> Optional.ofNullable(districtSoato)
                        .filter(soato -> registry.districtName(soato).isPresent())
                        .map(soato -> new Department(soato, null)))
                .orElseGet(() -> new Department(central, null));
    }
}
