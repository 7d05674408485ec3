package uz.aloqa.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.ComplainedAbout;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.problem.DomainException;

/**
 * O‘RQ-445 article 25 against ten thousand random lives of an appeal: routing, assignment, reassignment, substitution,
 * forwarding, co-executors, decisions, and a later edit of who is named, in any order. What is forbidden is written out here
 * once more and asks nothing of the code under test; a careless desk shows that the check would notice.
 */
class ComplaintBanTest {

    private static final List<String> DEPARTMENTS = List.of("1726266", "1726294", "1727206", "1726", "1727", "17");

    /** What somebody wants to be done. */
    enum Verb {
        ROUTE,
        SUBSTITUTE,
        ASSIGN,
        NAME,
        FORWARD,
        RETURN_TO_DESK,
        REQUALIFY,
        STUDY,
        WORK_TOGETHER,
        CONCLUDE,
        APPROVE,
        ANSWER
    }

    record Command(Verb verb, int who, int whom, int unit, boolean withOfficial) {}

    /** Few ids, accounts, points and districts, so that people of one unit and records of one person are frequent. */
    private static Inspector person(int number) {
        int point = number % 4;
        return new Inspector(
                new UUID(1, number % 9),
                new UUID(2, number % 7),
                "Inspector " + number,
                "leytenant",
                new UUID(3, point),
                number % 11 == 0
                        ? null
                        : List.of("1726266", "1726294", "1727206", "1726266").get(point),
                number % 3 == 0,
                true);
    }

    private static Named named(Command command) {
        Inspector official = person(command.whom());
        Named names = Named.official(
                command.withOfficial()
                        ? new ComplainedAbout(official.id(), command.whom() % 5 == 0 ? null : official)
                        : null);
        if (command.whom() % 4 == 0) {
            names = names.contesting(person(command.who()).userId());
        }
        return switch (command.unit()) {
            case 0, 1, 2, 3 -> names.withUnit(new UUID(3, command.unit()), null);
            case 4, 5, 6, 7, 8 -> names.withUnit(null, DEPARTMENTS.get(command.unit() - 4));
            default -> names;
        };
    }

    @Provide
    Arbitrary<List<Command>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(true, false))
                .as(Command::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void noSequenceOfCommandsGivesAComplaintToTheOneItNames(@ForAll("lives") List<Command> life) {
        Appeal appeal = born(life.getFirst());
        assertThat(broken(appeal)).isNull();
        for (Command command : life) {
            try {
                obey(appeal, command);
            } catch (DomainException refused) {
                // A refusal is an answer; what counts is the state after it.
            }
            assertThat(broken(appeal)).as(command + " of " + life).isNull();
        }
    }

    @Example
    void theSameCheckNoticesADeskThatDoesNotCare() {
        int noticed = 0;
        int reRouted = 0;
        List<Command> all = new ArrayList<>();
        for (int who = 0; who < 41; who++) {
            for (int unit = 0; unit < 13; unit++) {
                all.add(new Command(Verb.NAME, who, who, unit, true));
            }
        }
        for (Command command : all) {
            Appeal appeal = born(new Command(Verb.ROUTE, 0, 0, 12, false));
            // Writes down the name and goes on as before; gives the appeal to whom it names.
            appeal.named = named(command);
            appeal.executor = Executor.inspector(person(command.who()));
            if (broken(appeal) != null) {
                noticed++;
            }
            appeal.executor = Executor.dutyDesk();
            if (broken(appeal) != null) {
                reRouted++;
            }
        }
        assertThat(noticed).as("the official or their unit has it").isEqualTo(all.size());
        assertThat(reRouted).as("the department named is still in charge").isPositive();
    }

    @Example
    void theDecisionOfTheOneComplainedAboutIsNoticedToo() {
        Appeal appeal = born(new Command(Verb.ROUTE, 0, 0, 12, false));
        appeal.named = Named.official(new ComplainedAbout(person(1).id(), person(1)));
        appeal.answer = new Answer(Outcome.REFUSED, "x", person(1).userId(), "x", AppealFixture.NOW);
        assertThat(broken(appeal)).isEqualTo("decided by the one named");
    }

    private static Appeal born(Command first) {
        Registration registration = AppealFixture.about(null).registration();
        Deadline deadline = Deadline.of(AppealFixture.TERMS.of(AppealKind.COMPLAINT), AppealFixture.TODAY);
        Appeal appeal = new Appeal(new UUID(9, 9), registration, named(first), deadline);
        appeal.register();
        return appeal;
    }

    private static void obey(Appeal appeal, Command command) {
        Inspector someone = person(command.who());
        UUID officer = person(command.whom()).userId();
        switch (command.verb()) {
            case ROUTE -> appeal.route(to(someone, RoutingReason.PRIMARY_INSPECTOR), AppealFixture.NOW);
            case SUBSTITUTE -> appeal.route(to(someone, RoutingReason.SUBSTITUTE_INSPECTOR), AppealFixture.NOW);
            case ASSIGN -> appeal.assignTo(someone, officer, AppealFixture.NOW);
            case NAME ->
                appeal.name(
                        named(command),
                        to(someone, RoutingReason.SENIOR_INSPECTOR),
                        AppealFixture.APPLICANT,
                        AppealFixture.NOW);
            case FORWARD ->
                appeal.forwardTo(
                        DEPARTMENTS.get(command.unit() % DEPARTMENTS.size()),
                        appeal.deadline(),
                        false,
                        officer,
                        AppealFixture.NOW);
            case RETURN_TO_DESK ->
                appeal.route(new Routing(Executor.dutyDesk(), RoutingReason.DUTY_DESK_VACANCY), AppealFixture.NOW);
            case REQUALIFY ->
                appeal.requalify(
                        List.of(AppealKind.values()).get(command.unit() % 3),
                        appeal.deadline(),
                        officer,
                        AppealFixture.NOW);
            case STUDY ->
                appeal.reckon(
                        appeal.deadline().study(AppealKind.COMPLAINT, null, AppealFixture.TODAY, AppealFixture.TERMS),
                        officer,
                        AppealFixture.NOW);
            case WORK_TOGETHER ->
                appeal.workTogether(
                        List.of(someone, person(command.whom()), person(command.unit())), officer, AppealFixture.NOW);
            case CONCLUDE -> appeal.propose(new Conclusion(EndGround.ANONYMOUS, "x", officer, AppealFixture.NOW));
            case APPROVE -> appeal.approveConclusion(officer, "x", AppealFixture.NOW);
            case ANSWER ->
                appeal.answer(new Answer(Outcome.EXPLAINED, "x", officer, "x", AppealFixture.NOW), List.of());
        }
    }

    private static Routing to(Inspector inspector, RoutingReason reason) {
        return new Routing(Executor.inspector(inspector), reason);
    }

    /** How article 25 is broken, or null. Written out, so that a mistake in {@link Named} is not shared. */
    private static @Nullable String broken(Appeal appeal) {
        Named named = appeal.named();
        List<Executor> hands = new ArrayList<>(appeal.coExecutors());
        hands.add(appeal.executor());
        for (Executor executor : hands) {
            if (executor.kind() == ExecutorKind.INSPECTOR && isNamed(named, executor)) {
                return "with an inspector who is named, or whose unit is";
            }
        }
        if (named.departmentSoato() != null && appeal.department().startsWith(named.departmentSoato())) {
            return "the department named is in charge";
        }
        List<@Nullable UUID> deciders = new ArrayList<>();
        deciders.add(appeal.answer() == null ? null : appeal.answer().signedBy());
        deciders.add(appeal.ending() == null ? null : appeal.ending().decidedBy());
        for (UUID decider : deciders) {
            if (decider != null && (decider.equals(named.userId()) || decider.equals(named.deciderId()))) {
                return "decided by the one named";
            }
        }
        return null;
    }

    private static boolean isNamed(Named named, Executor executor) {
        boolean ofDepartment = named.departmentSoato() != null
                && (executor.districtSoato() == null || executor.districtSoato().startsWith(named.departmentSoato()));
        return ofDepartment
                || Objects.equals(executor.inspectorId(), named.inspectorId())
                || Objects.equals(executor.userId(), named.userId())
                || Objects.equals(executor.userId(), named.deciderId())
                || Objects.equals(executor.pointId(), named.pointId());
    }
}
