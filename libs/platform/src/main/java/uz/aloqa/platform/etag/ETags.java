package uz.aloqa.platform.etag;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.PreconditionFailed;
import uz.aloqa.platform.problem.PreconditionRequired;

/** Entity tags made of version numbers. */
public final class ETags {

    private static final Text REQUIRED = Text.of(
            "If-Match sarlavhasida oʻzgartirilayotgan versiyani (ETag) koʻrsating.",
            "If-Match сарлавҳасида ўзгартирилаётган версияни (ETag) кўрсатинг.",
            "Укажите в заголовке If-Match изменяемую версию (ETag).",
            "Name the version that you change (its ETag) in the header If-Match.");
    private static final Text STALE = Text.of(
            "Siz koʻrgan versiya eskirgan: qaytadan oʻqing va yana urinib koʻring.",
            "Сиз кўрган версия эскирган: қайтадан ўқинг ва яна уриниб кўринг.",
            "Версия, которую вы видели, устарела: прочитайте заново и повторите.",
            "The version that you saw is stale: read again, then try again.");

    private ETags() {}

    /** The strong entity tag of a version: {@code "3"}, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that doesn't name the current version.
     *
     * @param ifMatch value of {@code If-Match}, may be a list or {@code *}
     * @param current version of the thing now
     * @throws PreconditionRequired when the header is missing
     * @throws PreconditionFailed when it names another version
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired("if-match-missing", REQUIRED);
        }
        boolean named = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(of(current)));
        if (!named) {
            throw new PreconditionFailed("version-stale", STALE);
        }
    }
}
