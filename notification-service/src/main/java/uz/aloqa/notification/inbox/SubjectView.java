package uz.aloqa.notification.inbox;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Subject;

/** What a notification leads to. */
@Schema(name = "NotificationSubject", description = "What a notification leads to")
record SubjectView(
        @Schema(
                description = "appeal, task, booking, mahalla, announcement, crime_report, tip, alarm or account",
                examples = "appeal",
                required = true)
        String kind,

        @Schema(
                description = "Its key, by which its own service knows it",
                examples = "019ab3a0-0000-7000-8000-000000000001",
                required = true)
        String id) {

    static @Nullable SubjectView of(Notification notification) {
        Optional<Subject> subject = notification.appealId() == null
                ? Subject.in(notification.parameters())
                : Optional.of(Subject.of(Subject.Kind.APPEAL, notification.appealId()));
        return subject.map(thing -> new SubjectView(thing.kind().key(), thing.id()))
                .orElse(null);
    }
}
