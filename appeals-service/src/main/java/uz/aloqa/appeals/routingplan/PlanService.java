package uz.aloqa.appeals.routingplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.Categories;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;

/** Plans of routing: read and changed by the district and by the main department of its region. */
@ApplicationScoped
public class PlanService {

    private static final Logger LOG = Logger.getLogger(PlanService.class);

    private final Plans plans;
    private final Categories categories;
    private final Registry registry;
    private final CurrentUser user;
    private final Clock clock;

    PlanService(Plans plans, Categories categories, Registry registry, CurrentUser user, Clock clock) {
        this.plans = plans;
        this.categories = categories;
        this.registry = registry;
        this.user = user;
        this.clock = clock;
    }

    /** The plan of a district of the caller. */
    PlanView get(String districtSoato) {
        requireOwn(districtSoato);
        Plans.Versioned current = plans.of(districtSoato);
        return new PlanView(districtSoato, current.version(), current.plan());
    }

    /** Gives the district its next plan. */
    @Transactional
    PlanView change(String districtSoato, @Nullable String ifMatch, RoutingPlan plan) {
        requireOwn(districtSoato);
        Plans.Versioned current = plans.of(districtSoato);
        ETags.require(ifMatch, current.version());
        check(districtSoato, plan);
        Plans.Versioned next = new Plans.Versioned(current.version() + 1, plan);
        if (!plans.keep(districtSoato, next, user.id(), clock.instant())) {
            // Somebody else was faster by a moment.
            ETags.require(ifMatch, next.version());
        }
        LOG.infof(
                "routing plan of %s version=%d units=%d rules=%d by=%s",
                districtSoato, next.version(), plan.units().size(), plan.rules().size(), user.id());
        return new PlanView(districtSoato, next.version(), plan);
    }

    /** Refuses a plan whose subjects are not offered there or whose inspectors do not serve there. */
    public void check(String districtSoato, RoutingPlan plan) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < plan.rules().size(); i++) {
            UUID subject = plan.rules().get(i).categoryId();
            if (categories
                    .find(subject)
                    .filter(known -> districtSoato.startsWith(known.scope()))
                    .isEmpty()) {
                errors.add(new Problem.FieldError("/rules/" + i + "/categoryId", "is not offered in the district"));
            }
        }
        for (int i = 0; i < plan.units().size(); i++) {
            List<UUID> members = plan.units().get(i).members();
            for (int k = 0; k < members.size(); k++) {
                boolean serves = registry.inspector(members.get(k))
                        .filter(Inspector::active)
                        .filter(known -> districtSoato.equals(known.districtSoato()))
                        .isPresent();
                if (!serves) {
                    errors.add(new Problem.FieldError(
                            "/units/" + i + "/members/" + k, "is no active inspector of the district"));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw PlanRefusals.unfit(errors);
        }
    }

    /** A district is its own department's and that of the region above it. */
    public void requireOwn(String districtSoato) {
        if (user.department().filter(districtSoato::startsWith).isEmpty()) {
            throw PlanRefusals.otherDistrict();
        }
    }
}
