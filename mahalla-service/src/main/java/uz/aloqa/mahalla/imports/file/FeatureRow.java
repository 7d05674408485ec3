package uz.aloqa.mahalla.imports.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;

/**
 * A GeoJSON feature: {@code code}, {@code districtSoato}, {@code name} by language tag, {@code stir}, {@code validFrom},
 * {@code validTo}, {@code pointId} and {@code mergedInto} among its properties, as this API writes them. Other properties
 * are other people's. A geometry of null is silence, not a boundary that is gone.
 */
final class FeatureRow implements JsonRows.Element {

    @Override
    public void read(long line, JsonNode feature, RowSink sink) {
        JsonNode properties = feature.path("properties");
        if (!properties.isObject()) {
            sink.flaw(line, Flaw.of(Fault.MALFORMED_FILE, "properties"));
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        put(values, Column.CODE, properties.has("code") ? properties.path("code") : feature.path("id"));
        put(values, Column.DISTRICT, properties.path("districtSoato"));
        put(values, Column.NAME_UZ_LATN, properties.path("name").path("uz-Latn"));
        put(values, Column.NAME_UZ_CYRL, properties.path("name").path("uz-Cyrl"));
        put(values, Column.NAME_RU, properties.path("name").path("ru"));
        put(values, Column.NAME_EN, properties.path("name").path("en"));
        put(values, Column.STIR, properties.path("stir"));
        put(values, Column.VALID_FROM, properties.path("validFrom"));
        put(values, Column.VALID_TO, properties.path("validTo"));
        put(values, Column.POINT, properties.path("pointId"));
        put(values, Column.MERGED_INTO, properties.path("mergedInto"));
        JsonNode geometry = feature.path("geometry");
        sink.row(new RawRow(
                line,
                values,
                Optional.of(geometry)
                        .filter(node -> !node.isMissingNode() && !node.isNull())
                        .orElse(null)));
    }

    private static void put(Map<Column, String> values, Column column, JsonNode value) {
        if (!value.isMissingNode()) {
            values.put(column, value.isNull() ? "" : value.asText());
        }
    }
}
