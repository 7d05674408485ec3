package uz.aloqa.appeals.crimereport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.platform.words.Writable;

/**
 * A decision on a crime report.
 *
 * @param outcome one of the three
 * @param reasons why; the reporter reads them
 * @param forwardedTo the competent body, required when it is forwarded
 */
record ReasonedDecision(
        @NotNull CrimeReportOutcome outcome,
        @NotBlank @Size(max = 20_000) @Writable String reasons,
        @Size(max = 300) @Writable @Nullable String forwardedTo) {}
