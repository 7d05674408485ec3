package uz.aloqa.notification.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sandbox client as its developer sees it. */
@Schema(name = "SandboxClient", description = "An application of a developer, with a service account of its own")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SandboxClientView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f3", required = true)
        UUID id,

        @Schema(examples = "dashboard-test", required = true)
        String name,

        @Schema(examples = "sandbox-019ab3a0-0000-7000-8000-0000000000f3", required = true)
        String clientId,

        @Schema(
                description = "Only in the answers that made it, never again: keep it",
                examples = "kQ3vZ0b1mXw8R5tYpD7nJ2cLhF6sGaUe")
        @Nullable
        String secret,

        @Schema(examples = "[\"EVENTS\"]", required = true) List<SandboxScope> scopes,

        @Schema(description = "Class of quotas at the gateway", examples = "sandbox", required = true)
        String quota,

        @Schema(
                description = "Where a token is asked for, with grant_type=client_credentials",
                examples = "https://id.aloqa.example/realms/aloqa/protocol/openid-connect/token",
                required = true)
        URI tokenEndpoint,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant secretChangedAt) {

    static SandboxClientView of(SandboxClient client, @Nullable String secret, URI tokenEndpoint) {
        return new SandboxClientView(
                client.id(),
                client.name(),
                client.clientId(),
                secret,
                client.scopes(),
                RealmClients.QUOTA,
                tokenEndpoint,
                client.createdAt(),
                client.secretChangedAt());
    }
}
