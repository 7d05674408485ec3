package uz.aloqa.notification.announcement.audience;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.contracts.AlertUrgency;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.Danger;
import uz.aloqa.notification.dispatch.DispatchKind;
import uz.aloqa.notification.dispatch.DispatchService;
import uz.aloqa.notification.dispatch.NewDispatch;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Topic;

/** Hands announcements to the delivery of notifications: who gets them is gathered afterwards. */
@Singleton
public class Dispatches {

    /** Template of what is told first and in updates. */
    private static final String PUBLISHED = "announcement";

    /** Template of what is told when it no longer holds. */
    private static final String CANCELLED = "announcement-cancelled";

    private final DispatchService dispatches;

    Dispatches(DispatchService dispatches) {
        this.dispatches = dispatches;
    }

    /** Tells the audience, in the transaction of the publication. */
    public void tell(UUID announcement, Content content, @Nullable Instant expiresAt) {
        boolean warns = warns(content.kind());
        open(
                announcement,
                warns ? DispatchKind.ALERT : DispatchKind.ANNOUNCEMENT,
                PUBLISHED,
                warns ? Topic.ALERT : Topic.NEWS,
                priority(content),
                expiresAt);
    }

    /** Tells those who have heard of it that it no longer holds. */
    public void tellCancelled(UUID announcement, Content content) {
        open(announcement, DispatchKind.CANCELLATION, CANCELLED, Topic.ALERT, priority(content), null);
    }

    /** What is told no longer holds: nothing more of it goes out. */
    public void stop(UUID announcement) {
        dispatches.cancelAllOf(announcement);
    }

    /** True for kinds that warn: their updates are told again, and so is their end. */
    public static boolean warns(AnnouncementKind kind) {
        return kind == AnnouncementKind.ALERT || kind == AnnouncementKind.WARNING;
    }

    /** Only what threatens soon and badly breaks into somebody's night; news wait for whatever else is to be sent. */
    private static Priority priority(Content content) {
        Danger danger = content.danger();
        if (danger == null) {
            return warns(content.kind()) ? Priority.HIGH : Priority.LOW;
        }
        boolean bad = danger.severity() == AlertSeverity.EXTREME || danger.severity() == AlertSeverity.SEVERE;
        boolean soon = danger.urgency() == AlertUrgency.IMMEDIATE || danger.urgency() == AlertUrgency.EXPECTED;
        return bad && soon ? Priority.ALERT : Priority.HIGH;
    }

    private void open(
            UUID announcement,
            DispatchKind kind,
            String template,
            Topic topic,
            Priority priority,
            @Nullable Instant expiresAt) {
        dispatches.open(new NewDispatch(
                kind, announcement, topic, priority, template, Map.of(PUBLISHED, announcement.toString()), expiresAt));
    }
}
