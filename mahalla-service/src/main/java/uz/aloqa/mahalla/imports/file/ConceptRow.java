package uz.aloqa.mahalla.imports.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;

/**
 * A concept of a FHIR CodeSystem: {@code code}, {@code display} (Uzbek in Latin script, unless a designation says it),
 * {@code designation} by language, and the properties {@code district}, {@code stir}, {@code validFrom}, {@code validTo},
 * {@code point}, {@code mergedInto}. Other properties are other people's; concepts inside of a concept are rows too.
 */
final class ConceptRow implements JsonRows.Element {

    private static final Map<String, Column> LANGUAGES = Map.of(
            "uz", Column.NAME_UZ_LATN,
            "uz-latn", Column.NAME_UZ_LATN,
            "uz-latn-uz", Column.NAME_UZ_LATN,
            "uz-cyrl", Column.NAME_UZ_CYRL,
            "uz-cyrl-uz", Column.NAME_UZ_CYRL,
            "ru", Column.NAME_RU,
            "ru-ru", Column.NAME_RU,
            "en", Column.NAME_EN);

    private static final Map<String, Column> PROPERTIES = Map.of(
            "district", Column.DISTRICT,
            "stir", Column.STIR,
            "validFrom", Column.VALID_FROM,
            "validTo", Column.VALID_TO,
            "point", Column.POINT,
            "mergedInto", Column.MERGED_INTO);

    @Override
    public void read(long line, JsonNode concept, RowSink sink) {
        if (!concept.isObject()) {
            sink.flaw(line, Flaw.of(Fault.MALFORMED_FILE, "concept"));
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.CODE, concept.path("code").asText(""));
        if (concept.hasNonNull("display")) {
            values.put(Column.NAME_UZ_LATN, concept.path("display").asText());
        }
        for (JsonNode designation : concept.path("designation")) {
            Column column =
                    LANGUAGES.get(designation.path("language").asText("").toLowerCase(java.util.Locale.ROOT));
            if (column != null) {
                values.put(column, designation.path("value").asText(""));
            }
        }
        for (JsonNode property : concept.path("property")) {
            Column column = PROPERTIES.get(property.path("code").asText(""));
            if (column != null) {
                values.put(column, valueOf(property));
            }
        }
        sink.row(new RawRow(line, values, null));
        concept.path("concept").forEach(inner -> read(line, inner, sink));
    }

    /** {@code valueString}, {@code valueCode}, {@code valueDateTime}, {@code valueInteger}, {@code valueCoding}. */
    private static String valueOf(JsonNode property) {
        for (var field : property.properties()) {
            if (field.getKey().startsWith("value")) {
                return field.getValue().isObject()
                        ? field.getValue().path("code").asText("")
                        : field.getValue().asText();
            }
        }
        return "";
    }
}
