package uz.aloqa.appeals.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AnswerPoint;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.words.Writable;

/**
 * An answer on the merits (O‘RQ-445 article 27).
 *
 * @param outcome satisfied, explained or refused
 * @param text the answer as a whole, in the applicant's language where possible
 * @param points the reasons on each point, in the order of the questions, where the appeal has several
 * @param attachments evidence that the officer has uploaded
 */
record ReasonedAnswer(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 20_000) @Writable String text,
        @Size(max = 50) @Nullable List<@NotNull @Valid Point> points,
        @Nullable @Size(max = 10) List<@NotNull UUID> attachments) {

    /**
     * One point.
     *
     * @param question what was asked
     * @param reasons why it is decided so
     * @param outcome satisfied, explained or refused
     */
    record Point(
            @NotBlank @Size(max = 2_000) @Writable String question,
            @NotBlank @Size(max = 10_000) @Writable String reasons,
            @NotNull Outcome outcome) {}

    List<AnswerPoint> answerPoints() {
        return points == null
                ? List.of()
                : points.stream()
                        .map(point -> new AnswerPoint(
                                point.question().strip(), point.reasons().strip(), point.outcome()))
                        .toList();
    }
}
