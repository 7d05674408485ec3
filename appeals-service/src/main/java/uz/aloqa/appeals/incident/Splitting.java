package uz.aloqa.appeals.incident;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * An officer's decision that an appeal is about something of its own.
 *
 * @param note why; the applicant doesn't see it
 */
record Splitting(@Size(max = 2_000) @Writable @Nullable String note) {}
