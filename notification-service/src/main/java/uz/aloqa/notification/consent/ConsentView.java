package uz.aloqa.notification.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** A consent, in force or taken back. */
@Schema(name = "Consent", description = "A consent, in force or taken back")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID id,

        @Schema(examples = "EMAIL", required = true) ChannelKind channel,
        @Schema(examples = "SERVICE", required = true) Purpose purpose,

        @Schema(description = "Of the wording", examples = "2026-11", required = true)
        String version,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant givenAt,

        @Schema(examples = "2026-12-01T09:00:00Z") @Nullable Instant withdrawnAt) {}
