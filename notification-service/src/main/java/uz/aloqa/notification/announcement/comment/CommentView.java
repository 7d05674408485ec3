package uz.aloqa.notification.announcement.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as everybody sees it. */
@Schema(name = "Comment", description = "A comment as everybody sees it")
record CommentView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000c7", required = true)
        UUID id,

        @Schema(examples = "Dilnoza", required = true) String displayName,

        @Schema(examples = "Inspektorimizga rahmat!", required = true)
        String text,

        @Schema(examples = "2026-11-24T05:00:00Z", required = true)
        Instant createdAt) {

    static CommentView of(Comment comment) {
        return new CommentView(comment.id(), comment.displayName(), comment.text(), comment.createdAt());
    }
}
