package uz.aloqa.appeals.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold.
 *
 * @param id key
 * @param setAt since when
 * @param setBy account of the officer
 * @param setByName their name on that day
 * @param reason their words
 * @param releasedAt until when; absent while it holds
 * @param releasedBy account of the officer who released it
 * @param releasedByName their name on that day
 * @param releaseReason their words
 */
@Schema(
        name = "LegalHold",
        description = "What keeps a record beyond its term",
        requiredProperties = {"id", "setAt", "setBy", "setByName", "reason"})
public record HoldView(
        UUID id,
        Instant setAt,
        UUID setBy,
        String setByName,
        String reason,
        @Nullable Instant releasedAt,
        @Nullable UUID releasedBy,
        @Nullable String releasedByName,
        @Nullable String releaseReason) {}
