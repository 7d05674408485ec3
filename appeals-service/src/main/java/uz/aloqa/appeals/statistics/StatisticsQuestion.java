package uz.aloqa.appeals.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealKind;

/**
 * What a report is about.
 *
 * @param from first day, the first of a month
 * @param until the day after the last, the first of a month
 * @param by what there is a row for
 * @param kind only of this kind
 * @param category only about this subject or one under it
 * @param area districts whose code begins so
 * @param mahallas only these, for an inspector; absent for an area
 */
record StatisticsQuestion(
        LocalDate from,
        LocalDate until,
        @Nullable Breakdown by,
        @Nullable AppealKind kind,
        @Nullable UUID category,
        String area,
        @Nullable List<String> mahallas) {

    /** Whether the months of the districts tell it; single mahallas are counted from their appeals. */
    boolean byMonthsOfDistricts() {
        return mahallas == null && by != Breakdown.MAHALLA;
    }

    /** Whether subjects have to be told apart; months that don't tell them are much fewer rows. */
    boolean byCategories() {
        return category != null || by == Breakdown.CATEGORY;
    }

    /** The same without rows. */
    StatisticsQuestion inTotal() {
        return new StatisticsQuestion(from, until, null, kind, category, area, mahallas);
    }
}
