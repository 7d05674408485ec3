package uz.aloqa.appeals.handling.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Extra study, a check or documents are needed (O‘RQ-445 article 28).
 *
 * @param until last day wanted; the longest the law allows when absent
 * @param reason what is needed, told to the applicant
 */
record ExtraStudy(
        @Nullable LocalDate until,
        @NotBlank @Size(max = 2_000) @Writable String reason) {}
