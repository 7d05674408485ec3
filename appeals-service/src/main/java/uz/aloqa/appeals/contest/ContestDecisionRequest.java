package uz.aloqa.appeals.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uz.aloqa.contracts.ContestDecision;
import uz.aloqa.platform.words.Writable;

/**
 * What the head decides about a contested answer.
 *
 * @param decision whether the answer stands
 * @param words why, for the applicant
 */
record ContestDecisionRequest(
        @NotNull ContestDecision decision,
        @NotBlank @Size(max = 5_000) @Writable String words) {}
