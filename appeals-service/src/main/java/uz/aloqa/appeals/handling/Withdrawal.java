package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * The applicant takes the appeal back (O‘RQ-445 article 30).
 *
 * @param reason in words; nobody has to give one
 */
record Withdrawal(@Size(max = 2_000) @Writable @Nullable String reason) {}
