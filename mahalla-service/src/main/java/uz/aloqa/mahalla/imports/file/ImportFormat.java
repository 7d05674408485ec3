package uz.aloqa.mahalla.imports.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** What a file of mahallas may be. */
public enum ImportFormat {
    /** Comma or semicolon separated, with a heading. */
    CSV,
    /** A FeatureCollection (RFC 7946). */
    GEOJSON,
    /** FHIR R5 CodeSystem. */
    CODE_SYSTEM;

    /** Media types by which a request names its format. */
    public static final String CSV_TYPE = "text/csv";

    public static final String GEOJSON_TYPE = "application/geo+json";
    public static final String CODE_SYSTEM_TYPE = "application/fhir+json";

    /** The format of a body. */
    public static ImportFormat ofMediaType(String type) {
        String plain = type.split(";", 2)[0].strip();
        return switch (plain) {
            case GEOJSON_TYPE -> GEOJSON;
            case CODE_SYSTEM_TYPE -> CODE_SYSTEM;
            default -> CSV;
        };
    }

    /**
     * Reads a file, row by row.
     *
     * @throws Unreadable when it can't be read to its end
     */
    public void read(InputStream file, RowSink sink, ObjectMapper json) throws IOException {
        switch (this) {
            case CSV -> CsvRows.read(file, sink);
            case GEOJSON -> new JsonRows(json, "features", new FeatureRow()).read(file, sink);
            case CODE_SYSTEM -> new JsonRows(json, "concept", new ConceptRow()).read(file, sink);
        }
    }
}
