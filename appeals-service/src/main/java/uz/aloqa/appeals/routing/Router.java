package uz.aloqa.appeals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Mahalla;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.RoutingReason;

/** Routing by what the read model of the registry says today. */
@ApplicationScoped
public class Router {

    private final Registry registry;

    Router(Registry registry) {
        this.registry = registry;
    }

    /** Whom an appeal complains about, as far as the registry knows them. */
    public @Nullable ComplainedAbout complainedAbout(@Nullable UUID inspectorId) {
        return inspectorId == null
                ? null
                : new ComplainedAbout(
                        inspectorId, registry.inspector(inspectorId).orElse(null));
    }

    /** Decides to whom an appeal of that place goes on that day. */
    public Routing route(Place place, @Nullable ComplainedAbout complainedAbout, LocalDate today) {
        Mahalla mahalla = place.mahalla();
        if (mahalla == null) {
            return RoutingPolicy.desk(
                    complainedAbout == null
                            ? RoutingReason.DUTY_DESK_NO_MAHALLA
                            : RoutingReason.DUTY_DESK_COMPLAINED_ABOUT);
        }
        List<Inspector> seniors = mahalla.pointId() == null ? List.of() : registry.seniorsOf(mahalla.pointId());
        return RoutingPolicy.decide(registry.onDuty(mahalla.code(), today), seniors, complainedAbout);
    }
}
