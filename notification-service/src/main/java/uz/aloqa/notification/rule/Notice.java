package uz.aloqa.notification.rule;

import java.util.Map;
import java.util.UUID;

/**
 * What one recipient is to hear of one event.
 *
 * @param recipient who
 * @param topic what it is about
 * @param priority how much it hurries
 * @param template what it says
 * @param parameters what fills the template, by {@link Parameter#key()}
 * @param appealId the appeal it leads to
 */
public record Notice(
        Recipient recipient,
        Topic topic,
        Priority priority,
        String template,
        Map<String, String> parameters,
        UUID appealId) {

    /** Copies the parameters. */
    public Notice {
        parameters = Map.copyOf(parameters);
    }
}
