package uz.aloqa.appeals.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.OnDuty;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.RoutingReason;

/**
 * To whom an appeal of a mahalla goes: the substitute on duty today, else the primary inspector, else the senior inspector
 * of the law-and-order point, else the duty desk of the district.
 *
 * <p>An appeal that complains about an inspector (O‘RQ-445 article 25 forbids to pass it to them) goes at least one level
 * above that inspector, also past their colleagues: to a senior inspector when the one named is known not to be senior, else
 * to the duty desk.
 */
final class RoutingPolicy {

    private RoutingPolicy() {}

    /**
     * Decides.
     *
     * @param onDuty active inspectors assigned to the mahalla today, the latest assignment first
     * @param seniors active senior inspectors of its point
     * @param complainedAbout absent when the appeal names nobody
     */
    static Routing decide(List<OnDuty> onDuty, List<Inspector> seniors, @Nullable ComplainedAbout complainedAbout) {
        return complainedAbout == null ? byDuty(onDuty, seniors) : above(complainedAbout, seniors);
    }

    private static Routing byDuty(List<OnDuty> onDuty, List<Inspector> seniors) {
        return first(onDuty, AssignmentRole.SUBSTITUTE, RoutingReason.SUBSTITUTE_INSPECTOR)
                .or(() -> first(onDuty, AssignmentRole.PRIMARY, RoutingReason.PRIMARY_INSPECTOR))
                .or(() -> senior(seniors, anyone -> true))
                .orElseGet(() -> desk(RoutingReason.DUTY_DESK_VACANCY));
    }

    private static Routing above(ComplainedAbout complainedAbout, List<Inspector> seniors) {
        return complainedAbout.isBelowSenior()
                ? senior(seniors, senior -> !complainedAbout.is(senior))
                        .orElseGet(() -> desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT))
                : desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT);
    }

    private static Optional<Routing> first(List<OnDuty> onDuty, AssignmentRole role, RoutingReason reason) {
        return onDuty.stream()
                .filter(duty -> duty.role() == role)
                .findFirst()
                .map(duty -> new Routing(Executor.inspector(duty.inspector()), reason));
    }

    private static Optional<Routing> senior(List<Inspector> seniors, Predicate<Inspector> eligible) {
        return seniors.stream()
                .filter(eligible)
                .findFirst()
                .map(senior -> new Routing(Executor.inspector(senior), RoutingReason.SENIOR_INSPECTOR));
    }

    static Routing desk(RoutingReason reason) {
        return new Routing(Executor.dutyDesk(), reason);
    }
}
