package uz.aloqa.notification.announcement.reading;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.AnnouncementStatus;
import uz.aloqa.notification.announcement.PublicChange;
import uz.aloqa.notification.announcement.content.Words;
import uz.aloqa.notification.text.OwnWords;
import uz.aloqa.notification.text.Rendered;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/**
 * The words of notifications about announcements: the announcement's own, as they are when somebody reads. While one alert
 * goes to a hundred thousand people it is read from the database once in two seconds.
 */
@Singleton
public class AnnouncementWords {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST = 500;
    private static final int LONGEST = 400;
    private static final Text CANCELLED =
            Text.of("Bekor qilindi: %s", "Бекор қилинди: %s", "Отменено: %s", "Cancelled: %s");

    private record Kept(@Nullable Told told, Instant until) {}

    private final PublicAnnouncements announcements;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    AnnouncementWords(PublicAnnouncements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Here at once, at other replicas two seconds later. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        kept.remove(change.announcement());
    }

    @Produces
    @Singleton
    OwnWords published() {
        return new Speaker("announcement", this);
    }

    @Produces
    @Singleton
    OwnWords cancelled() {
        return new Speaker("announcement-cancelled", this);
    }

    private record Speaker(String template, AnnouncementWords words) implements OwnWords {
        @Override
        public Optional<Rendered> of(Map<String, String> parameters, Language language) {
            return words.of(parameters.get("announcement"), language);
        }
    }

    private Optional<Rendered> of(@Nullable String id, Language language) {
        return id == null ? Optional.empty() : told(UUID.fromString(id)).map(told -> rendered(told, language));
    }

    private static Rendered rendered(Told told, Language language) {
        Words words = told.content().nearest(language);
        if (told.status() == AnnouncementStatus.CANCELLED) {
            String reason = told.endReason() == null ? words.headline() : told.endReason();
            return new Rendered(CANCELLED.with(words.headline()).in(language), reason);
        }
        String text = words.instruction() == null ? words.body() : words.instruction() + "\n\n" + words.body();
        return new Rendered(words.headline(), shortened(text));
    }

    /** The rest is a tap away. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > LONGEST / 2 ? end : text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private Optional<Told> told(UUID id) {
        Instant now = clock.instant();
        Kept known = kept.get(id);
        if (known == null || !now.isBefore(known.until())) {
            if (kept.size() > MOST) {
                kept.clear();
            }
            known = new Kept(
                    announcements.addressed(List.of(id)).stream().findFirst().orElse(null), now.plus(FRESH));
            kept.put(id, known);
        }
        return Optional.ofNullable(known.told());
    }
}
