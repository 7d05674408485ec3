package uz.aloqa.notification.rule;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient is to hear of one event.
 *
 * @param recipient who
 * @param topic what it is about
 * @param priority how much it hurries
 * @param template what it says
 * @param parameters what fills the template, by {@link Parameter#key()}, and what it leads to, by {@link Subject.Kind#key()}
 * @param appealId the appeal it leads to, absent when it is about something else
 */
public record Notice(
        Recipient recipient,
        Topic topic,
        Priority priority,
        String template,
        Map<String, String> parameters,
        @Nullable UUID appealId) {

    /** Copies the parameters. */
    public Notice {
        parameters = Map.copyOf(parameters);
    }
}
