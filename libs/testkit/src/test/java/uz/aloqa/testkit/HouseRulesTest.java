package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void anOrderlyServiceKeepsEveryRule() {
        assertThat(brokenIn("uz.aloqa.testkit.orderly")).isEmpty();
    }

    /** Every rule: one that never fails would be no rule. */
    @Test
    void aSloppyServiceBreaksEveryRule() {
        assertThat(brokenIn("uz.aloqa.testkit.sloppy"))
                .containsExactly(rules("uz.aloqa.testkit.sloppy")
                        .map(DynamicTest::getDisplayName)
                        .toArray(String[]::new));
    }

    private static List<String> brokenIn(String base) {
        List<String> broken = new ArrayList<>();
        rules(base).forEach(rule -> {
            try {
                rule.getExecutable().execute();
            } catch (AssertionError e) {
                broken.add(rule.getDisplayName());
            } catch (Throwable e) {
                throw new IllegalStateException(rule.getDisplayName(), e);
            }
        });
        return broken;
    }

    private static java.util.stream.Stream<DynamicTest> rules(String base) {
        return HouseRules.of(base, new ClassFileImporter().importPackages(base));
    }
}
