package uz.aloqa.mahalla.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.ReportItem.Kind;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.sql.Sql;

/** What a dry run found, in the reader's language. */
@Singleton
class Report {

    private static final String SELECT = """
            SELECT no, kind, line, code, district_soato, fault, arguments, fields, longitude, latitude, square_metres
              FROM registry_import_finding
             WHERE import_id = ? AND no > ? AND (?::text IS NULL OR kind = ?)
             ORDER BY no LIMIT ?
            """;

    private static final int AT_ONCE = 500;
    private static final String[] HEADING = {
        "kind",
        "line",
        "code",
        "district",
        "fault",
        "detail",
        "fields",
        "codes",
        "longitude",
        "latitude",
        "square_metres"
    };

    private final Sql sql;

    Report(Sql sql) {
        this.sql = sql;
    }

    /** A page: what comes after a line of the report. */
    List<ReportItem> after(UUID id, long no, @Nullable Kind kind, int most, Language language) {
        return sql.list(SELECT, row -> read(row, language), id, no, kind, kind, most);
    }

    /** The whole report as CSV. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    void writeCsv(UUID id, Language language, OutputStream out) {
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(HEADING);
            List<ReportItem> page = after(id, 0, null, AT_ONCE, language);
            while (!page.isEmpty()) {
                for (ReportItem item : page) {
                    csv.writeRecord(
                            item.kind().name(),
                            text(item.line()),
                            text(item.code()),
                            text(item.districtSoato()),
                            text(item.fault()),
                            text(item.detail()),
                            String.join(" ", item.fields()),
                            String.join(" ", item.codes()),
                            text(item.longitude()),
                            text(item.latitude()),
                            text(item.squareMetres()));
                }
                page = after(id, page.getLast().no(), null, AT_ONCE, language);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !(value instanceof Number)
                ? "'" + text
                : text;
    }

    private static ReportItem read(ResultSet row, Language language) throws SQLException {
        Kind kind = Kind.valueOf(row.getString(2));
        String fault = row.getString(6);
        List<String> arguments = List.of((String[]) row.getArray(7).getArray());
        Fault known = fault == null ? null : Fault.valueOf(fault);
        return new ReportItem(
                row.getLong(1),
                kind,
                row.getObject(3, Long.class),
                row.getString(4),
                row.getString(5),
                known,
                known == null ? null : known.words(arguments.toArray()).in(language),
                List.of((String[]) row.getArray(8).getArray()),
                kind == Kind.OVERLAP ? arguments : List.of(),
                row.getObject(9, Double.class),
                row.getObject(10, Double.class),
                row.getObject(11, Double.class));
    }
}
