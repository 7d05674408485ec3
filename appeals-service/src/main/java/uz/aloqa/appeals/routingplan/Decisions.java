package uz.aloqa.appeals.routingplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.Categories;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.OnDuty;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Candidates;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routing.Router;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.appeals.routingplan.Step.Stage;
import uz.aloqa.appeals.routingplan.Step.Verdict;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.time.Tashkent;

/**
 * Decides to whom an appeal goes: where the district says so by subject, to a specialist unit or to the desk, else by duty in
 * the mahalla. A complaint that names anybody follows no rule of subjects: it goes one level up (O‘RQ-445 article 25).
 */
@ApplicationScoped
public class Decisions {

    private final Router router;
    private final Registry registry;
    private final Categories categories;
    private final Plans plans;

    Decisions(Router router, Registry registry, Categories categories, Plans plans) {
        this.router = router;
        this.registry = registry;
        this.categories = categories;
        this.plans = plans;
    }

    /** Decides by the plan that the district has now. */
    public Decision decide(Place place, Named named, @Nullable UUID categoryId, Instant at) {
        return decide(place, named, categoryId, at, plans.of(place.districtSoato()));
    }

    /** Decides as if the district had this plan. */
    public Decision decide(Place place, Named named, @Nullable UUID categoryId, Instant at, Plans.Versioned plan) {
        List<Step> steps = new ArrayList<>();
        LocalDateTime local = LocalDateTime.ofInstant(at, Tashkent.ZONE);
        Routing routing = bySubject(place, named, categoryId, plan.plan(), steps)
                .orElseGet(() -> byDuty(place, named, local, steps));
        return new Decision(routing, plan.version(), List.copyOf(steps));
    }

    private Optional<Routing> bySubject(
            Place place, Named named, @Nullable UUID categoryId, RoutingPlan plan, List<Step> steps) {
        Optional<RoutingPlan.Rule> rule = categoryId == null || plan.rules().isEmpty()
                ? Optional.empty()
                : plan.ruleFor(categories.withWiderOnes(categoryId));
        if (rule.isEmpty()) {
            steps.add(Step.of(Stage.SUBJECT_RULE, Verdict.NOBODY));
            return Optional.empty();
        }
        if (!named.isNobody()) {
            steps.add(Step.of(Stage.SUBJECT_RULE, Verdict.GOES_UP));
            return Optional.empty();
        }
        steps.add(Step.of(Stage.SUBJECT_RULE, Verdict.FOLLOWED));
        Optional<RoutingPlan.Unit> unit = plan.unit(rule.get().unit());
        if (unit.isEmpty()) {
            steps.add(Step.of(Stage.DUTY_DESK, Verdict.CHOSEN));
            return Optional.of(new Routing(Executor.dutyDesk(), RoutingReason.DUTY_DESK_BY_SUBJECT));
        }
        for (UUID member : unit.get().members()) {
            Optional<Inspector> inspector = registry.inspector(member)
                    .filter(Inspector::active)
                    .filter(known -> place.districtSoato().equals(known.districtSoato()));
            if (inspector.isPresent()) {
                steps.add(step(Stage.SPECIALIST_UNIT, Verdict.CHOSEN, inspector.get()));
                return Optional.of(new Routing(Executor.inspector(inspector.get()), RoutingReason.SPECIALIST_UNIT));
            }
            steps.add(new Step(Stage.SPECIALIST_UNIT, Verdict.NOT_IN_SERVICE, member, null));
        }
        return Optional.empty();
    }

    private Routing byDuty(Place place, Named named, LocalDateTime at, List<Step> steps) {
        Candidates candidates = router.candidates(place, at);
        Routing routing = router.route(place, named, candidates);
        if (place.mahalla() != null) {
            List<OnDuty> onDuty = candidates.onDuty();
            boolean found = look(Stage.SUBSTITUTE, serving(onDuty, AssignmentRole.SUBSTITUTE), named, routing, steps)
                    || look(Stage.PRIMARY, serving(onDuty, AssignmentRole.PRIMARY), named, routing, steps)
                    || look(Stage.SENIOR, candidates.seniors(), named, routing, steps);
            if (found) {
                return routing;
            }
        }
        steps.add(Step.of(Stage.DUTY_DESK, Verdict.CHOSEN));
        return routing;
    }

    /** Notes what was found at a stage; true when the chosen one is there. */
    private static boolean look(
            Stage stage, List<Inspector> candidates, Named named, Routing routing, List<Step> steps) {
        if (candidates.isEmpty()) {
            steps.add(Step.of(stage, Verdict.NOBODY));
            return false;
        }
        boolean chosenHere = false;
        for (Inspector candidate : candidates) {
            Executor executor = Executor.inspector(candidate);
            boolean chosen = routing.executor().kind() == ExecutorKind.INSPECTOR
                    && routing.executor().isSameAs(executor)
                    && stageOf(routing.reason()) == stage;
            Verdict verdict = chosen
                    ? Verdict.CHOSEN
                    : named.forbids(executor)
                            ? Verdict.COMPLAINED_ABOUT
                            : named.isNobody() ? Verdict.ANOTHER_FIRST : Verdict.GOES_UP;
            steps.add(step(stage, verdict, candidate));
            chosenHere |= chosen;
        }
        return chosenHere;
    }

    private static @Nullable Stage stageOf(RoutingReason reason) {
        return switch (reason) {
            case SUBSTITUTE_INSPECTOR -> Stage.SUBSTITUTE;
            case PRIMARY_INSPECTOR -> Stage.PRIMARY;
            case SENIOR_INSPECTOR -> Stage.SENIOR;
            case SPECIALIST_UNIT -> Stage.SPECIALIST_UNIT;
            case DUTY_DESK_VACANCY,
                    DUTY_DESK_NO_MAHALLA,
                    DUTY_DESK_COMPLAINED_ABOUT,
                    DUTY_DESK_BY_SUBJECT,
                    FORWARDED,
                    ASSIGNED_BY_OFFICER -> null;
        };
    }

    private static List<Inspector> serving(List<OnDuty> onDuty, AssignmentRole role) {
        return onDuty.stream()
                .filter(duty -> duty.role() == role)
                .map(OnDuty::inspector)
                .toList();
    }

    private static Step step(Stage stage, Verdict verdict, Inspector inspector) {
        return new Step(stage, verdict, inspector.id(), inspector.fullName());
    }
}
