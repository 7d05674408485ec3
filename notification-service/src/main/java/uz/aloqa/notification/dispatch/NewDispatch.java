package uz.aloqa.notification.dispatch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Topic;

/**
 * What many people shall hear.
 *
 * @param kind why
 * @param announcementId the announcement
 * @param topic what it is about; people choose channels by it
 * @param priority how much it hurries; also decides the lane
 * @param template what it says
 * @param parameters what fills the template: codes, numbers and dates, never personal data
 * @param expiresAt when it is no longer worth sending; absent for the lane's usual time
 */
public record NewDispatch(
        DispatchKind kind,
        UUID announcementId,
        Topic topic,
        Priority priority,
        String template,
        Map<String, String> parameters,
        @Nullable Instant expiresAt) {

    /** Copies the parameters. */
    public NewDispatch {
        parameters = Map.copyOf(parameters);
    }
}
