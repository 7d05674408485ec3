package uz.aloqa.appeals.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.category.AppealCategoryView.AnswerView;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/** What each appeal is about. The answers are encrypted: a number plate or a child's age is nobody's but the appeal's. */
@ApplicationScoped
public class AppealCategories {

    private final Categories categories;
    private final Sql sql;
    private final ObjectMapper json;
    private final SecretColumn answers;

    AppealCategories(Categories categories, Sql sql, ObjectMapper json, Secrets secrets) {
        this.categories = categories;
        this.sql = sql;
        this.json = json;
        this.answers = secrets.column("appeal_category", "answers");
    }

    /**
     * Looks at what was chosen.
     *
     * @param categoryId may be absent: nobody has to know under which subject their trouble stands
     * @param given answers by key
     * @param districtSoato where it has to be offered
     * @throws uz.aloqa.platform.problem.RuleViolation when it isn't, or answers have the wrong form
     */
    public @Nullable ChosenCategory choose(
            @Nullable UUID categoryId, @Nullable Map<String, @Nullable Object> given, String districtSoato) {
        Map<String, @Nullable Object> said = given == null ? Map.of() : given;
        if (categoryId == null) {
            AnswerCheck.of(List.of(), said);
            return null;
        }
        Category category = categories
                .find(categoryId)
                .filter(known -> known.isOfferedIn(districtSoato))
                .orElseThrow(CategoryRefusals::unknown);
        return new ChosenCategory(category, AnswerCheck.of(category.questions(), said));
    }

    /** Keeps what an appeal is about; belongs into the transaction of the filing, after the appeal's row. */
    public void keep(UUID appealId, ChosenCategory chosen) {
        sql.update(
                "insert into appeal_category (appeal_id, category_id, version, answers, missing) values (?, ?, ?, ?, ?)",
                appealId,
                chosen.category().id(),
                chosen.category().version(),
                answers.encrypt(appealId, write(chosen.check().answers())),
                chosen.check().missing());
    }

    /** Keeps of a repeat what the appeal that it repeats was about, with the answers. */
    public void carry(UUID fromId, UUID toId) {
        sql.first(
                        "select answers from appeal_category where appeal_id = ?",
                        row -> answers.decrypt(fromId, row.getBytes(1)),
                        fromId)
                .ifPresent(given -> sql.update(
                        "insert into appeal_category (appeal_id, category_id, version, answers, missing)"
                                + " select ?, category_id, version, ?, missing from appeal_category where appeal_id = ?",
                        toId,
                        answers.encrypt(toId, given),
                        fromId));
    }

    /** What an appeal is about, in the words of the version it was filed with. */
    public Optional<AppealCategoryView> of(UUID appealId, Language language) {
        return sql.first(
                        "select category_id, version, answers, missing from appeal_category where appeal_id = ?",
                        row -> view(appealId, row, language),
                        appealId)
                .flatMap(known -> known);
    }

    private Optional<AppealCategoryView> view(UUID appealId, ResultSet row, Language language) throws SQLException {
        byte[] kept = row.getBytes("answers");
        List<String> missing = List.of((String[]) row.getArray("missing").getArray());
        return categories
                .find(row.getObject("category_id", UUID.class), row.getLong("version"))
                .map(category -> new AppealCategoryView(
                        category.id(),
                        category.version(),
                        category.name().in(language),
                        shown(category, read(answers.decrypt(appealId, kept)), language),
                        missing));
    }

    private static List<AnswerView> shown(Category category, Map<String, Object> answers, Language language) {
        return category.questions().stream()
                .filter(question -> answers.containsKey(question.key()))
                .map(question -> new AnswerView(
                        question.key(),
                        question.label().in(language),
                        shown(question, String.valueOf(answers.get(question.key())), language)))
                .toList();
    }

    private static String shown(Question question, String answer, Language language) {
        return question.optionsOrNone().stream()
                .filter(option -> option.key().equals(answer))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(answer);
    }

    private String write(Map<String, Object> given) {
        try {
            return json.writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> read(String given) {
        try {
            return json.readValue(given, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
