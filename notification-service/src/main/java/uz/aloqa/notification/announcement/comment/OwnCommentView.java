package uz.aloqa.notification.announcement.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as its author and press officers see it. */
@Schema(name = "OwnComment", description = "A comment as its author and press officers see it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnCommentView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000c7", required = true)
        UUID id,

        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID announcementId,

        @Schema(examples = "Dilnoza", required = true) String displayName,

        @Schema(examples = "Inspektorimizga rahmat!", required = true)
        String text,

        @Schema(required = true) CommentState state,

        @Schema(description = "Why it was rejected", examples = "Shaxsiy maʼlumot bor") @Nullable
        String reason,

        @Schema(description = "How many readers found it abusive", examples = "0", required = true)
        int reports,

        @Schema(description = "Also its ETag", examples = "1", required = true)
        long version,

        @Schema(examples = "2026-11-24T05:00:00Z", required = true)
        Instant createdAt) {

    static OwnCommentView of(Comment comment) {
        return new OwnCommentView(
                comment.id(),
                comment.announcement(),
                comment.displayName(),
                comment.text(),
                comment.state(),
                comment.reason(),
                comment.reports(),
                comment.version(),
                comment.createdAt());
    }
}
