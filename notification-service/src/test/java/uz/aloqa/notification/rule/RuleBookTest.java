package uz.aloqa.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealEvent;

class RuleBookTest {

    private final RuleBook rules = new RuleBook();

    @Test
    void everyEventOfAppealsConcernsSomebody() {
        assertThat(rules.all())
                .extracting(Rule::event)
                .containsAll(Arrays.stream(AppealEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void everyRuleKeepsOnlyWhatItsEventOffers() {
        for (Rule rule : rules.all()) {
            AppealEvent event = AppealFixture.everyKind().stream()
                    .filter(candidate -> candidate.getClass().getSimpleName().equals(rule.event()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Facts.of(event).keySet()).as(rule.toString()).containsAll(rule.parameters());
        }
    }

    @Test
    void aRuleForAnEventThatDoesNotExistStopsTheStart() {
        Rule typo = new Rule(
                "AppealLost", Audience.APPLICANT, Topic.APPEAL, Priority.LOW, "lost", Set.of(Parameter.NUMBER));

        assertThatThrownBy(() -> new RuleBook(List.of(typo))).hasMessageContaining("AppealLost");
    }

    @Test
    void twoRulesForTheSameEventAndAudienceStopTheStart() {
        Rule rule = rules.all().getFirst();

        assertThatThrownBy(() -> new RuleBook(List.of(rule, rule))).hasMessageContaining(rule.event());
    }
}
