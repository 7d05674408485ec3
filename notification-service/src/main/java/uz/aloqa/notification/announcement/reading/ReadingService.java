package uz.aloqa.notification.announcement.reading;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.DraftService;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.security.CurrentUser;

/** Reading in public. */
@Singleton
public class ReadingService {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final PublicAnnouncements announcements;
    private final CurrentUser user;

    ReadingService(PublicAnnouncements announcements, CurrentUser user) {
        this.announcements = announcements;
        this.user = user;
    }

    Page<AnnouncementView> list(Scope scope, @Nullable String cursor, int limit, Language language) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Told> found = announcements.newest(
                scope,
                after.map(place -> place.read(0, Instant::parse)).orElse(END),
                after.map(place -> place.uuid(1)).orElse(LAST),
                limit + 1);
        return Page.of(
                found,
                limit,
                last -> Cursor.encode(last.publishedAt(), last.id()),
                told -> AnnouncementView.of(told, language));
    }

    /** The newest of a scope. */
    public List<Told> newest(Scope scope, int limit) {
        return announcements.newest(scope, END, LAST, limit);
    }

    /** One that is or was public. */
    public Told get(UUID id) {
        return announcements.find(id).orElseThrow(DraftService::notFound);
    }

    /** The regions and districts in which a place lies. */
    public List<String> above(@Nullable String place) {
        return place == null ? List.of() : announcements.above(place);
    }

    /**
     * The language to answer in.
     *
     * @param lang as asked in the query, absent for that of Accept-Language or the account
     * @throws BadRequest when it is none of the four
     */
    public Language language(@Nullable String lang) {
        if (lang == null || lang.isBlank()) {
            return user.language();
        }
        return Language.ofTag(lang)
                .orElseThrow(() -> new BadRequest(
                        "language-unknown",
                        Text.of(
                                "lang uz-Latn, uz-Cyrl, ru yoki en boʻlishi kerak.",
                                "lang uz-Latn, uz-Cyrl, ru ёки en бўлиши керак.",
                                "lang должен быть uz-Latn, uz-Cyrl, ru или en.",
                                "lang has to be uz-Latn, uz-Cyrl, ru or en.")));
    }
}
