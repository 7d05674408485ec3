package uz.aloqa.notification.owndata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.notification.consent.ConsentView;
import uz.aloqa.notification.contact.OwnContact;
import uz.aloqa.notification.follow.FollowView;
import uz.aloqa.notification.inbox.NotificationView;
import uz.aloqa.notification.preference.PreferencesView;

/** All that this service keeps of one person. */
@Schema(name = "OwnData", description = "All that this service keeps of the caller")
record OwnData(
        @Schema(examples = "d0000000-0000-4000-8000-000000000001", required = true)
        UUID userId,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant exportedAt,

        @Schema(required = true) PreferencesView preferences,
        @Schema(required = true) List<OwnContact> contacts,
        @Schema(required = true) List<ConsentView> consents,
        @Schema(required = true) List<FollowView> follows,

        @Schema(description = "The newest first, at most ten thousand", required = true)
        List<NotificationView> notifications) {

    OwnData {
        contacts = List.copyOf(contacts);
        consents = List.copyOf(consents);
        follows = List.copyOf(follows);
        notifications = List.copyOf(notifications);
    }
}
