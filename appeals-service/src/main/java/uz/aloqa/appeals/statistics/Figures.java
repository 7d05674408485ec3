package uz.aloqa.appeals.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period. Ends count on the day of the answer or of the end, so received + carriedIn = all ends +
 * carriedOver.
 *
 * @param received registered in the period (article 35)
 * @param carriedIn registered before it and not ended by then
 * @param considered answered in the period, and the answer was sent (articles 27, 35)
 * @param satisfied answered so (article 35)
 * @param explained answered so
 * @param refused answered so (article 35)
 * @param leftUnconsidered ended so (article 35)
 * @param forwarded passed on to another body (article 25)
 * @param returned returned with reasons (article 25)
 * @param terminated ended by the head
 * @param withdrawn taken back (article 30)
 * @param carriedOver not ended at the end of the period
 * @param answeredLate answered after the last day
 * @param overdueNow open and past the last day, now
 * @param medianDays within so many days half of the answers came; absent without answers
 * @param p90Days within so many days nine of ten answers came; absent without answers
 * @param ratings how many answers of the period were rated
 * @param averageRating 1 to 5, to two decimals; absent without ratings
 */
@Schema(description = "The figures of a period")
record Figures(
        long received,
        long carriedIn,
        long considered,
        long satisfied,
        long explained,
        long refused,
        long leftUnconsidered,
        long forwarded,
        long returned,
        long terminated,
        long withdrawn,
        long carriedOver,
        long answeredLate,
        long overdueNow,
        @Nullable Integer medianDays,
        @Nullable Integer p90Days,
        long ratings,
        @Nullable Double averageRating) {}
