package uz.aloqa.appeals.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of a category.
 *
 * @param key name of its answer, unique within the category
 * @param type what kind of answer
 * @param required whether its absence is noted as a defect; nothing is refused for it
 * @param label the question in words
 * @param min least number, if there is one
 * @param max greatest number, if there is one
 * @param options of a choice
 */
@Schema(name = "CategoryQuestion", description = "A question of a category")
public record Question(
        @NotNull @Pattern(regexp = "[a-z][a-zA-Z0-9]{0,39}") @Schema(examples = "lamps")
        String key,

        @NotNull QuestionType type,
        boolean required,
        @NotNull @Valid Words label,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Size(max = 50) @Nullable List<@NotNull @Valid Option> options) {

    /**
     * A possible answer of a choice.
     *
     * @param key what is kept
     * @param label what is shown
     */
    @Schema(name = "CategoryOption")
    public record Option(
            @NotNull @Pattern(regexp = "[a-z][a-zA-Z0-9]{0,39}") @Schema(examples = "phone")
            String key,

            @NotNull @Valid Words label) {}

    /** A choice has at least two options, nothing else has any; only numbers have limits. */
    @JsonIgnore
    @AssertTrue(message = "a choice has two options or more, only numbers have limits")
    @Schema(hidden = true)
    public boolean isConsistent() {
        boolean choice = type == QuestionType.CHOICE;
        boolean limited = min != null || max != null;
        return (choice ? optionsOrNone().size() >= 2 : optionsOrNone().isEmpty())
                && (!limited || type == QuestionType.NUMBER)
                && (min == null || max == null || min.compareTo(max) <= 0);
    }

    List<Option> optionsOrNone() {
        return options == null ? List.of() : options;
    }
}
