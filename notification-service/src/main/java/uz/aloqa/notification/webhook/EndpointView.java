package uz.aloqa.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An endpoint as its integrator sees it. */
@Schema(name = "Webhook", description = "Where an integrator wants events to be sent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndpointView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID id,

        @Schema(examples = "https://hooks.example.uz/aloqa", required = true)
        String url,

        @Schema(examples = "Hokimiyat dashboard") @Nullable String description,

        @Schema(examples = "[\"appeals.v1\"]", required = true)
        List<String> events,

        @Schema(description = "Empty for all", examples = "[\"1726266\"]", required = true)
        List<String> districts,

        @Schema(examples = "HMAC", required = true) SignatureKind signature,
        @Schema(examples = "2", required = true) int concurrency,
        @Schema(examples = "ENABLED", required = true) EndpointState state,

        @Schema(description = "Why it is disabled", examples = "GONE") @Nullable
        DisabledReason disabledReason,

        @Schema(
                description = "Only in the answers that made it, never again: keep it",
                examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        @Nullable
        String secret,

        @Schema(
                description = "Of an Ed25519 endpoint: verify v1a with it",
                examples = "whpk_JJX0Xl8Jn8ku9mxUuRCJTuYpPDNcE3NX6oeTM0vpOyk=")
        @Nullable
        String publicKey,

        @Schema(
                description = "After a rotation: until then requests carry the signature of the key before too",
                examples = "2026-11-24T05:30:00Z")
        @Nullable
        Instant previousValidUntil,

        @Schema(description = "First failure after the last success", examples = "2026-11-23T05:30:00Z") @Nullable
        Instant failingSince,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt) {

    static EndpointView of(Endpoint endpoint, @Nullable String secret) {
        return new EndpointView(
                endpoint.id(),
                endpoint.url(),
                endpoint.description(),
                endpoint.events(),
                endpoint.districts(),
                endpoint.signature(),
                endpoint.concurrency(),
                endpoint.state(),
                endpoint.disabledReason(),
                secret,
                endpoint.publicKey(),
                endpoint.previousValidUntil(),
                endpoint.failingSince(),
                endpoint.createdAt());
    }
}
