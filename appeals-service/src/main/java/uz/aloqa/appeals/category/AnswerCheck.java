package uz.aloqa.appeals.category;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.problem.Problem;

/**
 * Compares answers with the questions. An answer of the wrong form is a mistake of the form that was filled in and can be
 * mended at once; an answer that is missing keeps no appeal from being registered (O‘RQ-445 article 23).
 *
 * @param answers those given, by key
 * @param missing keys of required questions without an answer
 */
public record AnswerCheck(Map<String, Object> answers, List<String> missing) {

    private static final int LONGEST_TEXT = 2_000;

    /**
     * Checks.
     *
     * @throws uz.aloqa.platform.problem.RuleViolation pointing at each answer of the wrong form
     */
    static AnswerCheck of(List<Question> questions, Map<String, @Nullable Object> given) {
        Map<String, Object> answers = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        List<Problem.FieldError> errors = new ArrayList<>();
        Map<String, @Nullable Object> left = new TreeMap<>(given);
        for (Question question : questions) {
            Object answer = left.remove(question.key());
            if (answer == null || (answer instanceof String words && words.isBlank())) {
                if (question.required()) {
                    missing.add(question.key());
                }
                continue;
            }
            Optional<String> fault = fault(question, answer);
            fault.ifPresent(words -> errors.add(new Problem.FieldError("/answers/" + question.key(), words)));
            answers.put(question.key(), answer);
        }
        left.keySet().forEach(key -> errors.add(new Problem.FieldError("/answers/" + pointer(key), "is no question")));
        if (!errors.isEmpty()) {
            throw CategoryRefusals.malformed(errors);
        }
        return new AnswerCheck(answers, List.copyOf(missing));
    }

    private static Optional<String> fault(Question question, Object answer) {
        return switch (question.type()) {
            case TEXT -> text(answer);
            case NUMBER -> number(question, answer);
            case DATE -> date(answer);
            case CHOICE ->
                question.optionsOrNone().stream()
                                .anyMatch(option -> option.key().equals(answer))
                        ? Optional.empty()
                        : Optional.of("is none of the options");
            case YES_NO -> answer instanceof Boolean ? Optional.empty() : Optional.of("must be true or false");
        };
    }

    private static Optional<String> text(Object answer) {
        if (!(answer instanceof String words)) {
            return Optional.of("must be words");
        }
        if (words.length() > LONGEST_TEXT) {
            return Optional.of("must have at most " + LONGEST_TEXT + " characters");
        }
        return words.chars().anyMatch(c -> c == 0) ? Optional.of("can't be written") : Optional.empty();
    }

    private static Optional<String> number(Question question, Object answer) {
        if (!(answer instanceof Number) || (answer instanceof Double huge && huge.isInfinite())) {
            return Optional.of("must be a number");
        }
        BigDecimal number = new BigDecimal(answer.toString());
        boolean within = (question.min() == null || number.compareTo(question.min()) >= 0)
                && (question.max() == null || number.compareTo(question.max()) <= 0);
        return within ? Optional.empty() : Optional.of("is out of its limits");
    }

    private static Optional<String> date(Object answer) {
        if (!(answer instanceof String day)) {
            return Optional.of("must be a day like 2026-11-26");
        }
        try {
            LocalDate.parse(day);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of("must be a day like 2026-11-26");
        }
    }

    /** RFC 6901; what somebody made up comes back short. */
    private static String pointer(String key) {
        String shown = key.length() > 40 ? key.substring(0, 40) : key;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
