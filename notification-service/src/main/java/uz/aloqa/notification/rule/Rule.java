package uz.aloqa.notification.rule;

import java.util.Set;

/**
 * One line of the rule book.
 *
 * @param event simple name of the event record
 * @param audience who hears of it
 * @param topic what it is about
 * @param priority how much it hurries
 * @param template what it says
 * @param parameters what the template may use; the rest of the event is not kept
 */
public record Rule(
        String event, Audience audience, Topic topic, Priority priority, String template, Set<Parameter> parameters) {

    /** Copies the parameters. */
    public Rule {
        parameters = Set.copyOf(parameters);
    }
}
