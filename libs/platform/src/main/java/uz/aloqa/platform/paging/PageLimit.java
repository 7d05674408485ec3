package uz.aloqa.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/** How many items a page may have. */
public final class PageLimit {

    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    private PageLimit() {}

    /**
     * The size of a page.
     *
     * @param asked by the caller, 1 to 200, absent for 50
     * @throws BadRequest when it is out of range
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw new BadRequest(
                    "limit-out-of-range",
                    Text.of(
                            "limit 1 dan 200 gacha boʻlishi kerak.",
                            "limit 1 дан 200 гача бўлиши керак.",
                            "limit должен быть от 1 до 200.",
                            "limit has to be from 1 to 200."),
                    List.of(new Problem.FieldError("limit", "1..200")));
        }
        return asked;
    }
}
