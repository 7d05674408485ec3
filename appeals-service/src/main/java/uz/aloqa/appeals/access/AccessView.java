package uz.aloqa.appeals.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A read of somebody's data.
 *
 * @param id key
 * @param readAt when
 * @param reader who
 * @param what what was read
 * @param purpose why, by duty or stated
 * @param reason the officer's words, shown to those who supervise
 * @param register where the data stand
 * @param subjectId the appeal, report or tip
 * @param traceId finds the request in the logs
 */
@Schema(
        name = "Access",
        description = "A read of somebody's data by an officer",
        requiredProperties = {"id", "readAt", "reader", "what", "purpose", "register", "subjectId"})
public record AccessView(
        UUID id,
        Instant readAt,
        ReaderView reader,
        AccessKind what,
        Purpose purpose,
        @Nullable String reason,
        Register register,
        UUID subjectId,
        @Nullable String traceId) {

    /** The officer, by their public name. */
    record ReaderView(
            UUID id,
            String name,

            @Schema(examples = "[\"inspector\"]") List<String> roles,
            @Schema(examples = "1726266") @Nullable String department) {}
}
