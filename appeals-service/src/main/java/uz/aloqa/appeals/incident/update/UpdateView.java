package uz.aloqa.appeals.incident.update;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An update on its way to the reporters.
 *
 * @param id key
 * @param text the words
 * @param authorName public name of the officer
 * @param writtenAt when
 * @param reached in how many threads it stands, the first appeal's among them
 * @param finishedAt when the last one was reached, absent until then
 */
@Schema(
        name = "IncidentUpdate",
        requiredProperties = {"id", "text", "authorName", "writtenAt", "reached"})
record UpdateView(
        UUID id,
        String text,
        String authorName,
        Instant writtenAt,
        long reached,
        @Nullable Instant finishedAt) {}
