package uz.aloqa.mahalla.imports.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param line on which it begins, from 1
 * @param values what it says; a column that is missing is one of which the file is silent
 * @param geometry of a GeoJSON feature; a CSV has its own among the values
 */
public record RawRow(
        long line, Map<Column, String> values, @Nullable JsonNode geometry) {

    /** Copies the values. */
    public RawRow {
        values = values.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(values);
    }
}
