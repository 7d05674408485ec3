package uz.aloqa.appeals.category;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an appeal was filed about.
 *
 * @param id of the category
 * @param version that it was filed with
 * @param name in the reader's language
 * @param answers to the questions of that version, in their order
 * @param missing keys of required questions without an answer: noted, no ground to refuse anything
 */
@Schema(
        name = "AppealCategory",
        requiredProperties = {"id", "version", "name", "answers", "missing"})
public record AppealCategoryView(
        UUID id,
        long version,
        @Schema(examples = "Koʻcha chiroqlari yonmaydi") String name,
        List<AnswerView> answers,
        List<String> missing) {

    /**
     * An answer.
     *
     * @param key of the question
     * @param question in the reader's language
     * @param answer in the reader's language where it is a choice, else as given
     */
    @Schema(
            name = "CategoryAnswer",
            requiredProperties = {"key", "question", "answer"})
    public record AnswerView(
            @Schema(examples = "lamps") String key,
            @Schema(examples = "Nechta chiroq yonmaydi?") String question,
            @Schema(examples = "3") String answer) {}
}
