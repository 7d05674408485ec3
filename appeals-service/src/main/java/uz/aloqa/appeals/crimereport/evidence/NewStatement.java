package uz.aloqa.appeals.crimereport.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * A statement as evidence.
 *
 * @param text the words, kept as they are
 * @param happenedAt when what it tells of happened
 */
record NewStatement(
        @NotBlank @Size(max = 20_000) @Writable String text,
        @Past @Nullable Instant happenedAt) {}
