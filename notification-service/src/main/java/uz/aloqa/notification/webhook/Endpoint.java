package uz.aloqa.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an integrator wants events to be sent.
 *
 * @param id key
 * @param account of the integrator
 * @param url where
 * @param description what the integrator calls it
 * @param events topics and types that are sent
 * @param districts SOATO of districts or regions that are sent, empty for all
 * @param signature how requests are signed
 * @param concurrency how many requests at once
 * @param state whether events are sent
 * @param disabledReason why not
 * @param publicKey of an Ed25519 endpoint
 * @param previousValidUntil until when the secret before the present one signs too
 * @param failingSince first failure after the last success
 * @param version counts changes, from 1
 * @param createdAt when it was registered
 */
public record Endpoint(
        UUID id,
        UUID account,
        String url,
        @Nullable String description,
        List<String> events,
        List<String> districts,
        SignatureKind signature,
        int concurrency,
        EndpointState state,
        @Nullable DisabledReason disabledReason,
        @Nullable String publicKey,
        @Nullable Instant previousValidUntil,
        @Nullable Instant failingSince,
        long version,
        Instant createdAt) {

    /** Copies the lists. */
    public Endpoint {
        events = List.copyOf(events);
        districts = List.copyOf(districts);
    }
}
