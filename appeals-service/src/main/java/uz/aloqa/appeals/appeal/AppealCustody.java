package uz.aloqa.appeals.appeal;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.RoutingReason;

/**
 * In whose hands an appeal is. O‘RQ-445 article 25 is kept here and, once more, by the database: neither the executor nor the
 * department in charge is ever somebody whom the appeal complains about, and nobody decides about a complaint about themselves.
 */
@MappedSuperclass
abstract class AppealCustody extends AppealState {

    /** Gives it to whom the rules of routing say. */
    public Change route(Routing routing, Instant at) {
        return give(routing.executor(), routing.reason(), null, at);
    }

    /** Gives it to an inspector by the decision of an officer. */
    public Change assignTo(Inspector inspector, UUID officer, Instant at) {
        Executor next = Executor.inspector(inspector);
        if (status == AppealStatus.ASSIGNED && executor.isSameAs(next)) {
            throw Refusals.alreadyAssigned();
        }
        return give(next, RoutingReason.ASSIGNED_BY_OFFICER, officer, at);
    }

    /**
     * Writes down whom it complains about, also afterwards: whoever is named loses it at once, and a department named loses it
     * to the one above (article 25).
     *
     * @param next whom it complains about from now on
     * @param otherwise who gets it if its executor may not have it any more
     */
    public List<Change> name(Named next, Routing otherwise, UUID by, Instant at) {
        requireOpen();
        String competent = next.competent(department);
        boolean lost = next.forbids(executor) || !competent.equals(department);
        named = next;
        department = competent;
        coExecutors.removeIf(next::forbids);
        if (!lost) {
            return List.of(changed(DecisionEvents.complainedAboutChanged(this, by, at)));
        }
        boolean fits = competent.equals(registration.districtSoato()) && !next.forbids(otherwise.executor());
        status = AppealStatus.REGISTERED;
        executor = Executor.dutyDesk();
        Change written = changed(DecisionEvents.complainedAboutChanged(this, by, at));
        return List.of(
                written,
                fits
                        ? route(otherwise, at)
                        : give(Executor.dutyDesk(), RoutingReason.DUTY_DESK_COMPLAINED_ABOUT, null, at));
    }

    /** Passes it to the competent department of the platform (article 25), where a new term begins (article 28). */
    public List<Change> forwardTo(String soato, Deadline there, boolean late, UUID by, Instant at) {
        requireOpen();
        refuseNamed(by);
        if (named().forbidsDepartment(soato)) {
            throw Refusals.complainedAbout();
        }
        if (soato.equals(department)) {
            throw Refusals.forwardedToItself();
        }
        String from = department;
        department = soato;
        deadline = there;
        status = AppealStatus.REGISTERED;
        executor = Executor.dutyDesk();
        coExecutors.clear();
        return List.of(
                changed(DecisionEvents.forwarded(this, from, soato, late, by, at)),
                give(Executor.dutyDesk(), RoutingReason.FORWARDED, by, at));
    }

    /** Lets others work on it beside the executor, who leads (article 24); an empty list lets nobody. */
    public Change workTogether(List<Inspector> others, UUID officer, Instant at) {
        requireOpen();
        refuseNamed(officer);
        Set<Executor> together = new LinkedHashSet<>();
        for (Inspector other : others) {
            Executor one = Executor.inspector(other);
            if (named().forbids(one)) {
                throw Refusals.complainedAbout();
            }
            if (!one.isSameAs(executor)) {
                together.add(one);
            }
        }
        coExecutors.retainAll(together);
        coExecutors.addAll(together);
        return changed(DecisionEvents.coExecutorsChanged(this, officer, at));
    }

    private Change give(Executor next, RoutingReason reason, @Nullable UUID officer, Instant at) {
        // The one way to an executor: routing, officers, forwarding and a later edit of who is named pass here, and so
        // will
        // substitution and escalation.
        if (named().forbids(next)) {
            throw Refusals.complainedAbout();
        }
        become(next.kind() == ExecutorKind.INSPECTOR ? AppealStatus.ASSIGNED : AppealStatus.REGISTERED);
        executor = next;
        coExecutors.removeIf(next::isSameAs);
        routingReason = reason;
        return changed(Events.assigned(this, officer, at));
    }
}
