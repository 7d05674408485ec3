package uz.aloqa.mahalla.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.fault.Fault;

/** One line of the report of a dry run. */
@Schema(
        name = "ImportFinding",
        description = "One line of the report of a dry run",
        requiredProperties = {"no", "kind"})
record ReportItem(
        @Schema(description = "Place in the report", examples = "1041")
        long no,

        @Schema(examples = "REFUSED") Kind kind,

        @Schema(description = "Line of the file on which the row begins", examples = "17") @Nullable
        Long line,

        @Schema(description = "Code of the mahalla", examples = "1726266005") @Nullable
        String code,

        @Schema(description = "SOATO code of the district", examples = "1726266") @Nullable
        String districtSoato,

        @Schema(description = "Name of the fault", examples = "SELF_INTERSECTION") @Nullable
        Fault fault,

        @Schema(description = "What is wrong, in the caller's language", examples = "Chegara oʻzini oʻzi kesib oʻtadi.")
        @Nullable
        String detail,

        @Schema(
                description = "What becomes different, by the names of columns",
                examples = "[\"name_ru\", \"boundary\"]")
        List<String> fields,

        @Schema(description = "The mahallas that overlap", examples = "[]")
        List<String> codes,

        @Schema(description = "Where the boundary is at fault", examples = "69.28812") @Nullable
        Double longitude,

        @Schema(description = "Where the boundary is at fault", examples = "41.36501") @Nullable
        Double latitude,

        @Schema(description = "Area of a gap or an overlap", examples = "1250") @Nullable
        Double squareMetres) {

    /** What a line of the report says. */
    @Schema(
            name = "ImportFindingKind",
            description = "A new mahalla, one that becomes different, one that ends, a row at fault, or boundaries that"
                    + " leave a gap or overlap")
    enum Kind {
        ADDED,
        CHANGED,
        GONE,
        REFUSED,
        GAP,
        OVERLAP
    }
}
