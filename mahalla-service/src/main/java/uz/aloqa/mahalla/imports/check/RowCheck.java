package uz.aloqa.mahalla.imports.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;
import uz.aloqa.mahalla.imports.file.Column;
import uz.aloqa.mahalla.imports.file.RawRow;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.platform.geo.GeoJson;

/** What can be told of a row by itself and by the rows before it. One for each reading of a file. */
public final class RowCheck {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,32}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{7}");
    private static final Pattern STIR = Pattern.compile("\\d{9}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final int LONGEST_NAME = 200;

    private final ObjectMapper json;
    private final Map<String, Long> codes = new HashMap<>();
    private final Map<String, Long> stirs = new HashMap<>();
    private List<Flaw> flaws = new ArrayList<>();

    /** Checks the rows of one file. */
    public RowCheck(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A row with what is wrong with it.
     *
     * @param code as far as it can be told
     * @param row absent when it has no code that could be one
     * @param flaws none when nothing is wrong so far
     */
    public record Outcome(String code, Optional<CheckedRow> row, List<Flaw> flaws) {}

    /** Looks at the next row. */
    public Outcome check(RawRow raw) {
        flaws = new ArrayList<>();
        Map<Column, String> values = raw.values();
        for (Map.Entry<Column, String> value : values.entrySet()) {
            if (value.getKey() != Column.BOUNDARY
                    && CONTROL.matcher(value.getValue()).find()) {
                flaw(Fault.CONTROL_CHARACTERS, value.getKey().heading());
            }
        }
        String code = code(values, raw.line());
        CheckedRow row = new CheckedRow(
                raw.line(),
                code,
                given(raw),
                district(values),
                name(values, Column.NAME_UZ_LATN),
                name(values, Column.NAME_UZ_CYRL),
                name(values, Column.NAME_RU),
                name(values, Column.NAME_EN),
                stir(values, raw.line()),
                day(values, Column.VALID_FROM),
                day(values, Column.VALID_TO),
                point(values),
                successor(values, code),
                boundary(raw));
        if (row.validFrom() != null && row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
            flaw(Fault.LAST_DAY_BEFORE_FIRST, row.validTo(), row.validFrom());
        }
        return new Outcome(code, CODE.matcher(code).matches() ? Optional.of(row) : Optional.empty(), flaws);
    }

    private void flaw(Fault fault, Object... arguments) {
        flaws.add(Flaw.of(fault, arguments));
    }

    private static List<String> given(RawRow raw) {
        List<String> given = new ArrayList<>();
        raw.values().keySet().forEach(column -> given.add(column.heading()));
        if (raw.geometry() != null) {
            given.add(Column.BOUNDARY.heading());
        }
        return given;
    }

    private static @Nullable String value(Map<Column, String> values, Column column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String code(Map<Column, String> values, long line) {
        String code = value(values, Column.CODE);
        if (code == null) {
            flaw(Fault.MISSING_CODE);
            return "";
        }
        if (!CODE.matcher(code).matches()) {
            flaw(Fault.BAD_CODE, code);
            return code;
        }
        Long before = codes.putIfAbsent(code, line);
        if (before != null) {
            flaw(Fault.CODE_TWICE, code, before);
        }
        return code;
    }

    private @Nullable String district(Map<Column, String> values) {
        String district = value(values, Column.DISTRICT);
        if (district == null) {
            if (values.containsKey(Column.DISTRICT)) {
                flaw(Fault.MISSING_DISTRICT);
            }
        } else if (!DISTRICT.matcher(district).matches()) {
            flaw(Fault.UNKNOWN_DISTRICT, district);
            return null;
        }
        return district;
    }

    private @Nullable String name(Map<Column, String> values, Column column) {
        String name = value(values, column);
        if (name == null) {
            if (values.containsKey(column)) {
                flaw(Fault.MISSING_NAME, column.heading());
            }
            return null;
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            flaw(Fault.NAME_TOO_LONG, column.heading(), LONGEST_NAME);
        }
        // the registry writes the apostrophes of Uzbek in one way only
        return column == Column.NAME_UZ_LATN ? new PlaceName(name, "", "", "").uzLatn() : name;
    }

    private @Nullable String stir(Map<Column, String> values, long line) {
        String stir = value(values, Column.STIR);
        if (stir == null) {
            return null;
        }
        if (!STIR.matcher(stir).matches()) {
            flaw(Fault.BAD_STIR, stir);
            return null;
        }
        // a successor may bear the number of the mahalla that is gone
        if (value(values, Column.VALID_TO) == null) {
            Long before = stirs.putIfAbsent(stir, line);
            if (before != null) {
                flaw(Fault.STIR_TWICE, stir, before);
            }
        }
        return stir;
    }

    private @Nullable LocalDate day(Map<Column, String> values, Column column) {
        String text = value(values, column);
        if (text == null) {
            return null;
        }
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                flaw(Fault.BAD_DATE, column.heading(), text);
                return null;
            }
        }
        flaw(Fault.BAD_DATE, column.heading(), text);
        return null;
    }

    private @Nullable UUID point(Map<Column, String> values) {
        String point = value(values, Column.POINT);
        if (point == null) {
            return null;
        }
        try {
            return UUID.fromString(point);
        } catch (IllegalArgumentException e) {
            flaw(Fault.BAD_POINT, point);
            return null;
        }
    }

    private @Nullable String successor(Map<Column, String> values, String code) {
        String successor = value(values, Column.MERGED_INTO);
        if (successor == null) {
            return null;
        }
        if (!CODE.matcher(successor).matches()) {
            flaw(Fault.BAD_CODE, successor);
            return null;
        }
        if (successor.equals(code)) {
            flaw(Fault.OWN_SUCCESSOR);
            return null;
        }
        return successor;
    }

    private @Nullable String boundary(RawRow raw) {
        JsonNode area = raw.geometry();
        String text = value(raw.values(), Column.BOUNDARY);
        if (area == null && text != null) {
            try {
                area = json.readTree(text);
            } catch (JsonProcessingException e) {
                flaw(Fault.MALFORMED_GEOMETRY, e.getOriginalMessage());
                return null;
            }
        }
        if (area == null) {
            return null;
        }
        List<Flaw> found = AreaCheck.flawsOf(area);
        flaws.addAll(found);
        // the area alone, whatever else the file has written beside it
        return found.isEmpty() ? GeoJson.write(GeoJson.read(area)).toString() : null;
    }
}
