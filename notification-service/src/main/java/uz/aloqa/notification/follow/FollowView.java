package uz.aloqa.notification.follow;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the caller follows. */
@Schema(name = "Follow", description = "Something that the caller follows")
public record FollowView(
        @Schema(examples = "MAHALLA", required = true) FollowKind kind,

        @Schema(
                description = "Code, SOATO, or kind of announcement like NEWS or WANTED",
                examples = "1726266005",
                required = true)
        String target,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant since) {}
