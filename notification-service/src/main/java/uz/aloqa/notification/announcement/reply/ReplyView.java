package uz.aloqa.notification.announcement.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReplyKind;

/** An answer that was taken, and what is left to do. */
@Schema(name = "Reply", description = "An answer that was taken, and what is left to do")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f2", required = true)
        UUID id,

        @Schema(required = true) ReplyKind kind,

        @Schema(examples = "2026-11-24T05:10:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Of an APPEAL: the request that files it, to be sent by the resident's client") @Nullable
        Filing filing) {

    /** A request to appeals-service. */
    @Schema(name = "ReplyFiling", description = "A request that files the appeal; the client adds the applicant's data")
    record Filing(
            @Schema(examples = "POST", required = true) String method,

            @Schema(examples = "/api/v1/appeals", required = true)
            String href,

            @Schema(required = true) Body body) {}

    /** The body of that request. */
    @Schema(name = "ReplyFilingBody", description = "The body of that request")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            @Schema(examples = "APPLICATION", required = true)
            String kind,

            @Schema(examples = "Koʻchamizda ham shunday boʻldi.", required = true)
            String text,

            @Nullable ReplyPlace location) {}
}
