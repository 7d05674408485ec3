package uz.aloqa.appeals.handling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routing.Router;
import uz.aloqa.appeals.routing.Routing;

/** Writes down whom an appeal complains about, also long after it was filed. */
@ApplicationScoped
class NamingService {

    private final Docket docket;
    private final AppealViews views;
    private final Chronicle chronicle;
    private final Registry registry;
    private final Router router;

    NamingService(Docket docket, AppealViews views, Chronicle chronicle, Registry registry, Router router) {
        this.docket = docket;
        this.views = views;
        this.chronicle = chronicle;
        this.registry = registry;
        this.router = router;
    }

    /** Names them; whoever has the appeal and is named loses it at once (article 25). */
    @Transactional
    AppealView name(UUID id, @Nullable String ifMatch, Names names) {
        Appeal appeal = docket.forAnybody(id, ifMatch);
        Named next = Named.official(router.complainedAbout(names.inspectorId()))
                .withUnit(names.pointId(), names.department())
                .contesting(appeal.named().deciderId());
        if (!docket.isApplicant(appeal) && !(docket.isDesk(appeal) && onlyAdds(appeal.named(), next))) {
            throw ControlRefusals.onlyTheApplicantTakesNamesBack();
        }
        appeal.name(next, above(appeal, next), docket.callerId(), docket.now())
                .forEach(change -> chronicle.record(change, docket.actorOn(appeal), null));
        return views.of(appeal);
    }

    private Routing above(Appeal appeal, Named next) {
        String mahalla = appeal.registration().mahallaCode();
        Place place = new Place(
                appeal.registration().districtSoato(),
                mahalla == null ? null : registry.mahalla(mahalla).orElse(null));
        return router.route(place, next, docket.today());
    }

    /** An officer may add whom the applicant names at the desk, and take nobody's name away. */
    private static boolean onlyAdds(Named before, Named next) {
        return kept(before.inspectorId(), next.inspectorId())
                && kept(before.userId(), next.userId())
                && kept(before.pointId(), next.pointId())
                && kept(before.departmentSoato(), next.departmentSoato());
    }

    private static boolean kept(@Nullable Object before, @Nullable Object next) {
        return before == null || Objects.equals(before, next);
    }
}
