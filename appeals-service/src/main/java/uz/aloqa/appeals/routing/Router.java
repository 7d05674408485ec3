package uz.aloqa.appeals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * Decides to whom an appeal of that place goes on that day. Where the policy would end up with an official or a unit that
     * the appeal names, the desk of the department in charge takes it, which is never a named one.
     */
    public Routing route(Place place, Named named, LocalDate today) {
        return route(place, named, today.atTime(LocalTime.NOON));
    }

    /** The same at an hour of that day: of several who serve in one role, whoever is on shift comes first. */
    public Routing route(Place place, Named named, LocalDateTime at) {
        return route(place, named, candidates(place, at));
    }

    /** Who may get an appeal of that place. */
    public Candidates candidates(Place place, LocalDateTime at) {
        Mahalla mahalla = place.mahalla();
        return mahalla == null
                ? Candidates.NOBODY
                : new Candidates(
                        registry.onDuty(mahalla.code(), at),
                        mahalla.pointId() == null ? List.of() : registry.seniorsOf(mahalla.pointId()));
    }

    /** The same among those who were looked up already. */
    public Routing route(Place place, Named named, Candidates candidates) {
        Routing decided = named.forbidsDepartment(place.districtSoato())
                ? RoutingPolicy.desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT)
                : byPolicy(place, named, candidates);
        return named.forbids(decided.executor())
                ? RoutingPolicy.desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT)
                : decided;
    }

    private Routing byPolicy(Place place, Named named, Candidates candidates) {
        if (place.mahalla() == null) {
            return RoutingPolicy.desk(
                    named.isNobody() ? RoutingReason.DUTY_DESK_NO_MAHALLA : RoutingReason.DUTY_DESK_COMPLAINED_ABOUT);
        }
        return RoutingPolicy.decide(candidates.onDuty(), candidates.seniors(), official(named));
    }

    /** The official named, else the inspector whose decision is contested. */
    private @Nullable ComplainedAbout official(Named named) {
        if (named.inspectorId() != null || named.deciderId() == null) {
            return complainedAbout(named.inspectorId());
        }
        return registry.inspectorOf(named.deciderId())
                .map(inspector -> new ComplainedAbout(inspector.id(), inspector))
                .orElse(null);
    }
}
