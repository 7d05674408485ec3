package uz.aloqa.notification.eventlog;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.problem.RuleViolation;

/** Reads the log for an integrator who comes and asks. */
@Singleton
class EventReader {

    /** How far one look goes where little is to be seen: no request searches the whole log. */
    private static final long WINDOW = 20_000;

    private final EventLog log;
    private final LogHead head;

    EventReader(EventLog log, LogHead head) {
        this.log = log;
        this.head = head;
    }

    /**
     * The next events, waiting for the first one if asked to.
     *
     * @param cursor of the page before
     * @param since where to begin without a cursor, absent for the beginning
     * @param events topics and types, empty for all
     */
    EventPage read(
            Sight sight,
            @Nullable String cursor,
            @Nullable Instant since,
            List<String> events,
            int limit,
            Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long reached = start(cursor, since);
        while (true) {
            long end = log.head();
            long upTo = Math.min(end, reached + WINDOW);
            List<EventLog.Entry> found = log.between(reached, upTo, sight, events, limit);
            reached = found.size() == limit ? found.getLast().position() : Math.max(reached, upTo);
            boolean more = reached < end;
            if (!found.isEmpty() || (!more && !head.awaitBeyond(reached, deadline - System.nanoTime()))) {
                return new EventPage(
                        found.stream()
                                .map(entry -> CloudEvent.parse(entry.body()))
                                .toList(),
                        Cursor.encode(reached),
                        more);
            }
        }
    }

    private long start(@Nullable String cursor, @Nullable Instant since) {
        long first = log.first();
        if (cursor == null || cursor.isEmpty()) {
            return since == null ? first - 1 : log.before(since);
        }
        long position = Cursor.decode(cursor, 1).orElseThrow().number(0);
        if (position < first - 1) {
            throw new RuleViolation(
                    "cursor-expired",
                    Text.of(
                            "Bu kursordan keyingi hodisalar endi saqlanmaydi: holatni API orqali oʻqing va kursorsiz boshlang.",
                            "Бу курсордан кейинги ҳодисалар энди сақланмайди: ҳолатни API орқали ўқинг ва курсорсиз бошланг.",
                            "События после этого курсора больше не хранятся: прочитайте состояние через API и начните без курсора.",
                            "What follows this cursor is no longer kept: read the present state from the API and begin without a cursor."));
        }
        return position;
    }
}
