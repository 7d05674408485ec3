package uz.aloqa.notification.announcement.comment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a comment. */
@Schema(name = "AbuseReport", description = "What is wrong with a comment")
record Abuse(@Schema(required = true) @NotNull Kind reason) {

    /** In short. */
    @Schema(name = "AbuseKind")
    enum Kind {
        INSULT,
        PERSONAL_DATA,
        VIOLENCE,
        SPAM,
        OTHER
    }
}
