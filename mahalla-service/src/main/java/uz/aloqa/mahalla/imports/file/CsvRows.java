package uz.aloqa.mahalla.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;

/**
 * A CSV file: UTF-8 with or without a byte order mark, comma or semicolon (whichever the heading has more of), quotes as
 * RFC 4180 wants them, so that a boundary fits into a field.
 */
final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADING = 4096;
    private static final int LONGEST_FIELD = 8 * 1024 * 1024;

    private CsvRows() {}

    static void read(InputStream file, RowSink sink) throws IOException {
        long line = 1;
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        file,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16)) {
            skipMark(text);
            CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .maxBufferSize(LONGEST_FIELD)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text);
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                return;
            }
            List<Optional<Column>> heading = heading(records.next(), sink);
            if (heading.isEmpty()) {
                return;
            }
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                row(record, heading, sink);
            }
        } catch (CharacterCodingException e) {
            throw new Unreadable(line, Flaw.of(Fault.BAD_ENCODING));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new Unreadable(line, Flaw.of(Fault.BAD_ENCODING));
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new Unreadable(line, Flaw.of(Fault.BAD_ENCODING));
            }
            throw new Unreadable(line + 1, Flaw.of(Fault.MALFORMED_FILE, String.valueOf(e.getMessage())));
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        char[] start = new char[LONGEST_HEADING];
        int length = Math.max(0, text.read(start));
        text.reset();
        String line = new String(start, 0, length).lines().findFirst().orElse("");
        long semicolons = line.chars().filter(each -> each == ';').count();
        return semicolons > line.chars().filter(each -> each == ',').count() ? ';' : ',';
    }

    /** Empty when rows can't be told from it. */
    private static List<Optional<Column>> heading(CsvRecord record, RowSink sink) {
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String heading : record.getFields()) {
            Optional<Column> column = Column.of(heading);
            columns.add(column);
            if (column.isEmpty()) {
                sink.flaw(record.getStartingLineNumber(), Flaw.of(Fault.UNKNOWN_COLUMN, heading.strip()));
            } else if (!seen.add(column.get())) {
                sink.flaw(record.getStartingLineNumber(), Flaw.of(Fault.COLUMN_TWICE, heading.strip()));
            }
        }
        if (!seen.contains(Column.CODE)) {
            sink.flaw(record.getStartingLineNumber(), Flaw.of(Fault.MISSING_COLUMN, Column.CODE.heading()));
            return List.of();
        }
        return columns;
    }

    private static void row(CsvRecord record, List<Optional<Column>> heading, RowSink sink) {
        if (record.getFieldCount() != heading.size()) {
            sink.flaw(
                    record.getStartingLineNumber(),
                    Flaw.of(Fault.WRONG_NUMBER_OF_FIELDS, record.getFieldCount(), heading.size()));
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < heading.size(); i++) {
            String value = record.getField(i);
            heading.get(i).ifPresent(column -> values.put(column, value));
        }
        sink.row(new RawRow(record.getStartingLineNumber(), values, null));
    }
}
