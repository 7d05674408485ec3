package uz.aloqa.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long calls took, from many threads. Written in milliseconds with three decimals. */
public final class Latencies {

    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, DIGITS);

    /**
     * One call more.
     *
     * @param took nanoseconds
     */
    public void add(long took) {
        nanos.recordValue(Math.clamp(took, 1, LONGEST));
    }

    /** Calls counted. */
    public long count() {
        return nanos.getTotalCount();
    }

    /**
     * The time within which this share of the calls ended.
     *
     * @param percent 0 to 100
     * @return milliseconds
     */
    public double millis(double percent) {
        return rounded(nanos.getValueAtPercentile(percent));
    }

    /** Writes count, p50, p90, p95, p99, p99.9 and max. */
    public void writeTo(ObjectNode figures) {
        figures.put("count", count());
        for (double percent : new double[] {50, 90, 95, 99, 99.9}) {
            figures.put("p" + (percent == 99.9 ? "99.9" : Integer.toString((int) percent)) + "Ms", millis(percent));
        }
        figures.put("maxMs", rounded(nanos.getMaxValue()));
    }

    private static double rounded(long nanos) {
        return Math.round(nanos / NANOS_PER_MILLI * 1000) / 1000.0;
    }
}
