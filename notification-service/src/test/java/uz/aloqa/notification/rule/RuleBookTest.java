package uz.aloqa.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook rules = new RuleBook();

    @Test
    void everyEventConcernsSomebodyOrIsSilentOnPurpose() {
        Set<String> heard = RuleBook.events();
        heard.removeAll(RuleBook.SILENT);
        assertThat(rules.all()).extracting(Rule::event).containsAll(heard);
        assertThat(RuleBook.events()).containsAll(RuleBook.SILENT);
    }

    @Test
    void everyRuleFindsItsRecipientsAndKeepsOnlyWhatItsEventOffers() {
        for (Rule rule : rules.all()) {
            List<Happening> happenings = HappeningFixture.everyKind().stream()
                    .filter(happening -> happening.event().equals(rule.event()))
                    .toList();
            assertThat(happenings).as(rule.toString()).isNotEmpty();
            assertThat(happenings)
                    .as(rule.toString())
                    .anyMatch(happening -> happening.facts().keySet().containsAll(rule.parameters()))
                    .anyMatch(happening -> happening.parties().containsKey(rule.audience()));
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
