package uz.aloqa.appeals.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up facts to figures. Days and ratings are kept by value, so that medians of sums are exact. */
final class Tally {

    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final Map<String, Long> counts = new HashMap<>();
    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private final TreeMap<Integer, Long> ratings = new TreeMap<>();
    private long before;
    private long overdue;

    void add(String figure, int value, long count) {
        switch (figure) {
            case "DAYS" -> days.merge(value, count, Long::sum);
            case "RATED" -> ratings.merge(value, count, Long::sum);
            default -> counts.merge(figure, count, Long::sum);
        }
    }

    /** Appeals that came in before the period, less those that ended before it. */
    void addBefore(long open) {
        before += open;
    }

    void addOverdue(long count) {
        overdue += count;
    }

    /** Adds what another one has counted. */
    void addAll(Tally other) {
        other.counts.forEach((figure, count) -> counts.merge(figure, count, Long::sum));
        other.days.forEach((value, count) -> days.merge(value, count, Long::sum));
        other.ratings.forEach((value, count) -> ratings.merge(value, count, Long::sum));
        before += other.before;
        overdue += other.overdue;
    }

    Figures figures() {
        long ended = of("SATISFIED")
                + of("EXPLAINED")
                + of("REFUSED")
                + of("LEFT_UNCONSIDERED")
                + of("FORWARDED")
                + of("RETURNED")
                + of("TERMINATED")
                + of("WITHDRAWN");
        return new Figures(
                of("RECEIVED"),
                before,
                of("CONSIDERED"),
                of("SATISFIED"),
                of("EXPLAINED"),
                of("REFUSED"),
                of("LEFT_UNCONSIDERED"),
                of("FORWARDED"),
                of("RETURNED"),
                of("TERMINATED"),
                of("WITHDRAWN"),
                before + of("RECEIVED") - ended,
                of("LATE"),
                overdue,
                within(MEDIAN),
                within(NINE_OF_TEN),
                sum(ratings),
                average());
    }

    private long of(String figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** The smallest number of days within which at least this share of the answers came. */
    private @Nullable Integer within(double share) {
        long wanted = (long) Math.ceil(share * sum(days));
        long reached = 0;
        for (Map.Entry<Integer, Long> each : days.entrySet()) {
            reached += each.getValue();
            if (reached >= wanted) {
                return each.getKey();
            }
        }
        return null;
    }

    private @Nullable Double average() {
        long count = sum(ratings);
        long points = ratings.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return count == 0 ? null : Math.round(points * 100.0 / count) / 100.0;
    }

    private static long sum(Map<Integer, Long> byValue) {
        return byValue.values().stream().mapToLong(Long::longValue).sum();
    }
}
