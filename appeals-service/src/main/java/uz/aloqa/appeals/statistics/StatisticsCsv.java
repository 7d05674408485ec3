package uz.aloqa.appeals.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as a table (RFC 4180): one line for each row, the last for all. */
final class StatisticsCsv {

    private static final List<String> HEADING = List.of(
            "key",
            "name",
            "received",
            "carried_in",
            "considered",
            "satisfied",
            "explained",
            "refused",
            "left_unconsidered",
            "forwarded",
            "returned",
            "terminated",
            "withdrawn",
            "carried_over",
            "answered_late",
            "overdue_now",
            "median_days",
            "p90_days",
            "ratings",
            "average_rating");

    private StatisticsCsv() {}

    static String of(StatisticsReport report) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADING);
        report.rows().forEach(row -> csv.writeRecord(line(row.key(), row.name(), row.figures())));
        csv.writeRecord(line("TOTAL", null, report.total()));
        return text.toString();
    }

    private static List<String> line(String key, @Nullable String name, Figures figures) {
        return Stream.of(
                        key,
                        name,
                        figures.received(),
                        figures.carriedIn(),
                        figures.considered(),
                        figures.satisfied(),
                        figures.explained(),
                        figures.refused(),
                        figures.leftUnconsidered(),
                        figures.forwarded(),
                        figures.returned(),
                        figures.terminated(),
                        figures.withdrawn(),
                        figures.carriedOver(),
                        figures.answeredLate(),
                        figures.overdueNow(),
                        figures.medianDays(),
                        figures.p90Days(),
                        figures.ratings(),
                        figures.averageRating())
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }
}
