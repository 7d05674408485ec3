package uz.aloqa.notification.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A client that a developer has made.
 *
 * @param owner account of the developer
 * @param name that the developer gave it
 * @param clientId to sign in with
 * @param realmId the realm's own id of it
 * @param account its service account
 * @param secretChangedAt when the present secret was made
 */
record SandboxClient(
        UUID id,
        UUID owner,
        String name,
        String clientId,
        String realmId,
        UUID account,
        List<SandboxScope> scopes,
        Instant createdAt,
        Instant secretChangedAt) {}
