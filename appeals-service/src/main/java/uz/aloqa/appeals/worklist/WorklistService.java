package uz.aloqa.appeals.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.Conditions.Position;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;

/** What an officer asks of the list. */
@ApplicationScoped
class WorklistService {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final int FEWEST_LETTERS = 2;

    private final Worklist worklist;
    private final CurrentUser user;
    private final Clock clock;

    WorklistService(Worklist worklist, CurrentUser user, Clock clock) {
        this.worklist = worklist;
        this.user = user;
        this.clock = clock;
    }

    Page<WorkItem> search(WorklistSearch search) {
        WorklistFilter filter = checked(search.filterOrNone());
        int limit = PageLimit.of(search.limit());
        Position after = Cursor.decode(search.cursor(), 2)
                .map(last -> new Position(last.uuid(0), last.read(1, Instant::parse)))
                .orElse(null);
        List<WorkItem> rows =
                worklist.page(Officer.of(user), filter, search.sortOrNewest(), after, limit + 1, clock.instant());
        return Page.of(rows, limit, last -> Cursor.encode(last.id(), last.dueAt()), item -> item);
    }

    WorklistCounts counts(WorklistFilter filter) {
        return worklist.counts(Officer.of(user), checked(filter), clock.instant());
    }

    private static WorklistFilter checked(WorklistFilter filter) {
        @Nullable String words = filter.words();
        if (filter.asksForWords()
                && words != null
                && NO_LETTER_OR_DIGIT.matcher(words).replaceAll("").length() < FEWEST_LETTERS) {
            throw new BadRequest(
                    "query-too-short",
                    Text.of(
                            "Qidirish uchun kamida ikkita harf yoki raqam yozing (words).",
                            "Қидириш учун камида иккита ҳарф ёки рақам ёзинг (words).",
                            "Для поиска укажите не менее двух букв или цифр (words).",
                            "Give at least two letters or digits to search for (words)."),
                    List.of(new Problem.FieldError("/filter/words", "has less than two letters or digits")));
        }
        return filter;
    }
}
