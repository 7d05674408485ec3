package uz.aloqa.notification.announcement.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tip, without who gave it. */
@Schema(name = "AnnouncementTip", description = "A tip, without who gave it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TipView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f2", required = true)
        UUID id,

        @Schema(examples = "Bu odamni kecha Minor bozori yonida koʻrdim.", required = true)
        String text,

        @Nullable ReplyPlace location,

        @Schema(examples = "2026-11-24T05:10:00Z", required = true)
        Instant createdAt) {}
