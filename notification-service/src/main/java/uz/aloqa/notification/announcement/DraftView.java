package uz.aloqa.notification.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Content;

/** An announcement as its press officers see it. */
@Schema(name = "AnnouncementDraft", description = "An announcement as its press officers see it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID id,

        @Schema(description = "SOATO of the department that speaks", examples = "1726", required = true)
        String department,

        @Schema(required = true) AnnouncementKind kind,
        @Schema(required = true) AnnouncementStatus status,

        @Schema(description = "How many times it was published", examples = "1", required = true)
        int revision,

        @Schema(description = "Also its ETag", examples = "3", required = true)
        long version,

        @Schema(description = "Who began it", examples = "d0000000-0000-4000-8000-000000000031", required = true)
        UUID author,

        @Schema(description = "What is published") @Nullable Content published,

        @Schema(description = "What is being worked on; of a published announcement an update") @Nullable
        Content draft,

        @Schema(description = "Who began the draft", examples = "d0000000-0000-4000-8000-000000000031") @Nullable
        UUID draftAuthor,

        @Schema(description = "Who changed the draft last", examples = "d0000000-0000-4000-8000-000000000031") @Nullable
        UUID draftEditor,

        @Schema(description = "The draft waits for a second pair of eyes", examples = "false", required = true)
        boolean submitted,

        @Schema(description = "Who approved the draft", examples = "d0000000-0000-4000-8000-000000000032") @Nullable
        UUID approver,

        @Schema(description = "Why the draft came back", examples = "Sanani aniqlashtiring") @Nullable
        String reviewNote,

        @Schema(description = "When it will be published", examples = "2026-11-25T04:00:00Z") @Nullable
        Instant publishAt,

        @Schema(examples = "2026-11-24T04:00:00Z") @Nullable Instant publishedAt,
        @Schema(examples = "2026-11-25T19:00:00Z") @Nullable Instant expiresAt,

        @Schema(description = "Why it was cancelled", examples = "Xavf bartaraf etildi") @Nullable
        String endReason,

        @Schema(examples = "2026-11-24T03:30:00Z", required = true)
        Instant createdAt,

        @Schema(examples = "2026-11-24T03:45:00Z", required = true)
        Instant updatedAt) {

    static DraftView of(Announcement announcement) {
        Draft draft = announcement.draft();
        return new DraftView(
                announcement.id(),
                announcement.department(),
                announcement.kind(),
                announcement.status(),
                announcement.revision(),
                announcement.version(),
                announcement.author(),
                announcement.content(),
                draft == null ? null : draft.content(),
                draft == null ? null : draft.author(),
                draft == null ? null : draft.editor(),
                draft != null && draft.submitted(),
                draft == null ? null : draft.approver(),
                announcement.note().review(),
                announcement.times().publishAt(),
                announcement.times().publishedAt(),
                announcement.times().expiresAt(),
                announcement.note().end(),
                announcement.times().createdAt(),
                announcement.times().updatedAt());
    }
}
