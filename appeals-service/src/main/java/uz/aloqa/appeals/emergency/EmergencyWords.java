package uz.aloqa.appeals.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.platform.sql.Sql;

/**
 * Looks for words of an emergency. The list is read again every few seconds, so that a change holds on every replica without
 * anybody telling them; a text is looked through in memory.
 */
@ApplicationScoped
public class EmergencyWords {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String STAR = "* ";

    private final Sql sql;
    private final Clock clock;
    private volatile @Nullable Book book;

    EmergencyWords(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Entry(EmergencyKind kind, String folded) {}

    private record Book(Instant readAt, List<Entry> entries) {}

    /** The gravest emergency that a text speaks of. */
    public Emergency in(String text) {
        String folded = Folded.of(text);
        // Uzbek ё is yo; Russian writes е where it means ё.
        String inRussian = Folded.of(text.replace('ё', 'е').replace('Ё', 'Е'));
        return entries().stream()
                .filter(entry -> isIn(folded, entry.folded()) || isIn(inRussian, entry.folded()))
                .findFirst()
                .map(entry -> new Emergency(entry.kind()))
                .orElse(Emergency.NONE);
    }

    /** The list was changed here: no need to wait. */
    void forget() {
        book = null;
    }

    private List<Entry> entries() {
        Book known = book;
        Instant now = clock.instant();
        if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
            known = new Book(
                    now,
                    sql
                            .list(
                                    "select kind, words from emergency_word",
                                    row -> new Entry(
                                            EmergencyKind.valueOf(row.getString(1)), Folded.of(row.getString(2))))
                            .stream()
                            // kinds stand in the order of their gravity
                            .sorted(Comparator.comparing(Entry::kind))
                            .toList());
            book = known;
        }
        return known.entries();
    }

    /** Both stand between spaces; words with stars are looked for part by part, one right after the other. */
    static boolean isIn(String text, String words) {
        if (!words.contains("*")) {
            return text.contains(words);
        }
        String first = words.substring(0, words.indexOf(STAR));
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int end = text.indexOf(' ', at + first.length());
            String rest = words.substring(words.indexOf(STAR) + 1);
            if (rest.equals(" ") || startsWith(text.substring(end), rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String words) {
        int star = words.indexOf(STAR);
        if (star < 0) {
            return text.startsWith(words);
        }
        if (!text.startsWith(words.substring(0, star))) {
            return false;
        }
        String rest = words.substring(star + 1);
        return rest.equals(" ") || startsWith(text.substring(text.indexOf(' ', star)), rest);
    }
}
