package uz.aloqa.appeals.crimereport.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as evidence.
 *
 * @param attachmentId of the file, announced for evidence and sent before
 * @param happenedAt when what it shows happened
 */
record NewEvidenceFile(
        @NotNull UUID attachmentId, @Past @Nullable Instant happenedAt) {}
