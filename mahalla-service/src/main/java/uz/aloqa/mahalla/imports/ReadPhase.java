package uz.aloqa.mahalla.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.ImportTable.Work;
import uz.aloqa.mahalla.imports.check.CheckedRow;
import uz.aloqa.mahalla.imports.check.RowCheck;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;
import uz.aloqa.mahalla.imports.file.RawRow;
import uz.aloqa.mahalla.imports.file.RowSink;
import uz.aloqa.mahalla.imports.file.Unreadable;
import uz.aloqa.platform.sql.Sql;

/** Reads the file into rows, and says what is wrong with each by itself. */
@Singleton
class ReadPhase {

    private static final int AT_ONCE = 250;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_FAULTS = 5_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private static final String INSERT_ROW = """
            INSERT INTO registry_import_row (import_id, no, line, code, given, district_soato, name_uz_latn, name_uz_cyrl,
                                             name_ru, name_en, stir, valid_from, valid_to, point_id, merged_into, boundary)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String INSERT_FLAW = """
            INSERT INTO registry_import_finding
                   (import_id, phase, kind, row_no, line, code, fault, arguments, longitude, latitude)
            VALUES (?, 'READ', 'REFUSED', ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ImportTable imports;
    private final ImportFile files;
    private final ObjectMapper json;
    private final Sql sql;

    ReadPhase(ImportTable imports, ImportFile files, ObjectMapper json, Sql sql) {
        this.imports = imports;
        this.files = files;
        this.json = json;
        this.sql = sql;
    }

    void run(Work work, UUID worker) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("DELETE FROM registry_import_row WHERE import_id = ?", work.id());
            sql.update("DELETE FROM registry_import_finding WHERE import_id = ?", work.id());
            imports.progress(work.id(), worker, ImportPhase.READ, 0, 0);
        });
        Reading reading = new Reading(work.id(), worker);
        try (InputStream file = files.open(work.id())) {
            work.format().read(file, reading, json);
            if (reading.rows == 0 && reading.faults == 0) {
                reading.flaw(1, Flaw.of(Fault.NO_ROWS));
            }
        } catch (Unreadable e) {
            reading.flaw(e.line(), e.flaw());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.flush();
    }

    private final class Reading implements RowSink {

        private final UUID id;
        private final UUID worker;
        private final RowCheck check = new RowCheck(json);
        private final List<@Nullable Object[]> newRows = new ArrayList<>();
        private final List<@Nullable Object[]> newFlaws = new ArrayList<>();
        private int rows;
        private int faults;

        Reading(UUID id, UUID worker) {
            this.id = id;
            this.worker = worker;
        }

        @Override
        public void row(RawRow raw) {
            if (++rows > MOST_ROWS) {
                throw new Unreadable(raw.line(), Flaw.of(Fault.TOO_MANY_ROWS, MOST_ROWS));
            }
            RowCheck.Outcome outcome = check.check(raw);
            outcome.row().ifPresent(this::keep);
            for (Flaw flaw : outcome.flaws()) {
                keep(rows, raw.line(), outcome.code(), flaw);
            }
            if (newRows.size() >= AT_ONCE || newFlaws.size() >= AT_ONCE) {
                flush();
            }
            requireSomeSense(raw.line());
        }

        @Override
        public void flaw(long line, Flaw flaw) {
            keep(null, line, null, flaw);
        }

        private void requireSomeSense(long line) {
            if (faults > MOST_FAULTS) {
                throw new Unreadable(line, Flaw.of(Fault.TOO_MANY_FAULTS, MOST_FAULTS));
            }
        }

        private void keep(@Nullable Integer no, long line, @Nullable String code, Flaw flaw) {
            faults++;
            String shown = code == null || code.isEmpty() || code.length() > 64
                    ? null
                    : CONTROL.matcher(code).replaceAll("");
            newFlaws.add(new @Nullable Object[] {
                id, no, line, shown, flaw.fault(), flaw.arguments(), flaw.longitude(), flaw.latitude()
            });
        }

        private void keep(CheckedRow row) {
            newRows.add(new @Nullable Object[] {
                id,
                rows,
                row.line(),
                row.code(),
                row.given(),
                row.district(),
                row.uzLatn(),
                row.uzCyrl(),
                row.ru(),
                row.en(),
                row.stir(),
                row.validFrom(),
                row.validTo(),
                row.point(),
                row.mergedInto(),
                row.boundary()
            });
        }

        private void flush() {
            QuarkusTransaction.requiringNew().run(() -> {
                sql.updateAll(INSERT_ROW, newRows);
                sql.updateAll(INSERT_FLAW, newFlaws);
                imports.progress(id, worker, ImportPhase.READ, rows, 0);
            });
            newRows.clear();
            newFlaws.clear();
        }
    }
}
