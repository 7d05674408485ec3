package uz.aloqa.appeals.export;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param id key
 * @param state where it stands
 * @param personal whether it holds personal data
 * @param rows appeals written so far
 * @param complete false when it ends at the greatest number of rows before the last appeal
 * @param createdAt when it was ordered; later appeals are not in it
 * @param finishedAt when it was ready or given up
 * @param expiresAt when it is deleted
 */
@Schema(
        description = "An export and how far it is",
        requiredProperties = {"id", "state", "personal", "rows", "complete", "createdAt", "expiresAt"})
record ExportView(
        UUID id,
        ExportState state,
        boolean personal,
        int rows,
        boolean complete,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {}
