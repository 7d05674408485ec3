package uz.aloqa.appeals.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * An officer's decision that two appeals are about one matter.
 *
 * @param firstId the appeal that this one is considered with
 * @param note why; the applicant doesn't see it
 */
record Joining(
        @NotNull UUID firstId,
        @Size(max = 2_000) @Writable @Nullable String note) {}
