package uz.aloqa.appeals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.contracts.AssignmentRole.PRIMARY;
import static uz.aloqa.contracts.AssignmentRole.SECONDARY;
import static uz.aloqa.contracts.AssignmentRole.SUBSTITUTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.OnDuty;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.language.Language;

class RoutingPolicyTest {

    private final Inspector primary = inspector(1, false);
    private final Inspector substitute = inspector(2, false);
    private final Inspector helper = inspector(3, false);
    private final Inspector senior = inspector(4, true);
    private final Inspector otherSenior = inspector(5, true);

    @Test
    void anAppealGoesToThePrimaryInspectorOfTheMahalla() {
        assertThat(routed(List.of(as(PRIMARY, primary), as(SECONDARY, helper)), List.of(senior), null))
                .isEqualTo(to(primary, RoutingReason.PRIMARY_INSPECTOR));
    }

    @Test
    void aSubstituteOnDutyTodayComesFirst() {
        assertThat(routed(List.of(as(PRIMARY, primary), as(SUBSTITUTE, substitute)), List.of(senior), null))
                .isEqualTo(to(substitute, RoutingReason.SUBSTITUTE_INSPECTOR));
    }

    @Test
    void aMahallaWithoutInspectorTurnsToTheSeniorInspectorOfItsPoint() {
        assertThat(routed(List.of(), List.of(senior), null)).isEqualTo(to(senior, RoutingReason.SENIOR_INSPECTOR));
        assertThat(routed(List.of(as(SECONDARY, helper)), List.of(senior), null))
                .isEqualTo(to(senior, RoutingReason.SENIOR_INSPECTOR));
    }

    @Test
    void withNobodyThereTheDutyDeskTakesIt() {
        assertThat(routed(List.of(), List.of(), null)).isEqualTo(desk(RoutingReason.DUTY_DESK_VACANCY));
    }

    @Test
    void aComplaintAboutTheInspectorGoesOneLevelUpPastTheColleagues() {
        List<OnDuty> onDuty = List.of(as(PRIMARY, primary), as(SUBSTITUTE, substitute));
        assertThat(routed(onDuty, List.of(senior), about(primary)))
                .isEqualTo(to(senior, RoutingReason.SENIOR_INSPECTOR));
        assertThat(routed(onDuty, List.of(senior), about(substitute)))
                .isEqualTo(to(senior, RoutingReason.SENIOR_INSPECTOR));
        assertThat(routed(onDuty, List.of(), about(primary))).isEqualTo(desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT));
    }

    @Test
    void aComplaintAboutASeniorInspectorGoesToTheDutyDeskNotToTheirSubordinates() {
        assertThat(routed(List.of(as(PRIMARY, primary)), List.of(senior, otherSenior), about(senior)))
                .isEqualTo(desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT));
    }

    @Test
    void aComplaintAboutAnInspectorWhomTheRegistryDoesNotKnowGoesToTheDutyDesk() {
        assertThat(routed(List.of(as(PRIMARY, primary)), List.of(senior), new ComplainedAbout(new UUID(7, 7), null)))
                .isEqualTo(desk(RoutingReason.DUTY_DESK_COMPLAINED_ABOUT));
    }

    @Test
    void aSeniorInspectorWhoIsTheOneNamedUnderAnotherRecordIsPassedOver() {
        Inspector promoted = new Inspector(
                otherSenior.id(), primary.userId(), "Same account", "mayor", primary.pointId(), true, true);
        assertThat(routed(List.of(), List.of(promoted, senior), about(primary)))
                .isEqualTo(to(senior, RoutingReason.SENIOR_INSPECTOR));
    }

    @Test
    void noMixOfPeopleEverRoutesToTheOneComplainedAbout() {
        Random random = new Random(445);
        for (int i = 0; i < 50_000; i++) {
            List<Inspector> people = new ArrayList<>();
            for (int p = 0; p < 5; p++) {
                // few ids and few accounts, so that records of one person are frequent
                people.add(new Inspector(
                        new UUID(1, random.nextInt(4)),
                        new UUID(2, random.nextInt(4)),
                        "x",
                        "x",
                        new UUID(3, 1),
                        random.nextBoolean(),
                        true));
            }
            List<OnDuty> onDuty = new ArrayList<>();
            for (Inspector person : people.subList(0, random.nextInt(4))) {
                onDuty.add(as(List.of(AssignmentRole.values()).get(random.nextInt(3)), person));
            }
            List<Inspector> seniors = people.subList(3, 3 + random.nextInt(3)).stream()
                    .filter(Inspector::senior)
                    .toList();
            Inspector named = people.get(random.nextInt(5));
            ComplainedAbout about = random.nextInt(5) == 0 ? new ComplainedAbout(named.id(), null) : about(named);
            Executor executor = RoutingPolicy.decide(onDuty, seniors, about).executor();
            assertThat(executor.inspectorId()).isNotEqualTo(named.id());
            if (about.userId() != null) {
                assertThat(executor.userId()).isNotEqualTo(named.userId());
            }
        }
    }

    @Test
    void everyReasonIsExplainedInEveryLanguage() {
        LocalizedName name = new LocalizedName("Bogʻishamol", "Боғишамол", "Багишамал", "Bogishamol");
        for (RoutingReason reason : RoutingReason.values()) {
            for (Language language : Language.values()) {
                for (boolean complains : new boolean[] {true, false}) {
                    assertThat(Explanation.of(reason, name, complains).in(language))
                            .as(reason + " " + language)
                            .isNotBlank()
                            .doesNotContain("%s");
                }
            }
        }
        assertThat(Explanation.of(RoutingReason.PRIMARY_INSPECTOR, name, false).in(Language.UZ_CYRL))
                .contains("„Боғишамол“");
        assertThat(Explanation.of(RoutingReason.SENIOR_INSPECTOR, name, true).in(Language.RU))
                .contains("статья 25");
    }

    private static Routing routed(
            List<OnDuty> onDuty, List<Inspector> seniors, @Nullable ComplainedAbout complainedAbout) {
        return RoutingPolicy.decide(onDuty, seniors, complainedAbout);
    }

    private static Routing to(Inspector inspector, RoutingReason reason) {
        return new Routing(Executor.inspector(inspector), reason);
    }

    private static Routing desk(RoutingReason reason) {
        Routing routing = new Routing(Executor.dutyDesk(), reason);
        assertThat(routing.executor().kind()).isEqualTo(ExecutorKind.DUTY_DESK);
        return routing;
    }

    private static ComplainedAbout about(Inspector inspector) {
        return new ComplainedAbout(inspector.id(), inspector);
    }

    private static OnDuty as(AssignmentRole role, Inspector inspector) {
        return new OnDuty(inspector, role, LocalDate.parse("2026-01-01"));
    }

    private static Inspector inspector(int number, boolean senior) {
        return new Inspector(
                new UUID(1, number),
                new UUID(2, number),
                "Inspector " + number,
                "leytenant",
                new UUID(3, 1),
                senior,
                true);
    }
}
