package uz.aloqa.appeals.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a category.
 *
 * @param name in the four languages
 * @param shared whether people near may be told that somebody has reported the like
 * @param position among its siblings
 * @param active whether new appeals may choose it
 * @param questions of its own, in order
 */
record CategoryDraft(
        @NotNull @Valid Words name,
        boolean shared,
        @NotNull @Min(0) @Max(100_000) Integer position,
        @NotNull Boolean active,
        @NotNull @Size(max = 30) List<@NotNull @Valid Question> questions) {

    @JsonIgnore
    @AssertTrue(message = "the keys of the questions differ")
    @Schema(hidden = true)
    public boolean isUnambiguous() {
        return questions == null
                || questions.contains(null)
                || questions.stream().map(Question::key).distinct().count() == questions.size();
    }
}
