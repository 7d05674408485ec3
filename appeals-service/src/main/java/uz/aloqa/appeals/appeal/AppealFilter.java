package uz.aloqa.appeals.appeal;

import org.jspecify.annotations.Nullable;

/**
 * What a list of appeals is narrowed to.
 *
 * @param status only these
 * @param mahallaCode only of this mahalla
 * @param overdue true: open and past the last day; false: all others
 * @param answerSent true: answered, and the answer sent; false: answered, but the answer has not reached the applicant
 */
public record AppealFilter(
        @Nullable AppealStatus status,
        @Nullable String mahallaCode,
        @Nullable Boolean overdue,
        @Nullable Boolean answerSent) {}
