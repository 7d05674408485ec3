package uz.aloqa.notification.rule;

import java.util.List;

/** Rule books for tests of other packages. */
public final class RuleBookFixture {

    private RuleBookFixture() {}

    public static RuleBook real() {
        return new RuleBook();
    }

    public static RuleBook of(Rule... rules) {
        return new RuleBook(List.of(rules));
    }
}
