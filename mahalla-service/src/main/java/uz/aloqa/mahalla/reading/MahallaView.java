package uz.aloqa.mahalla.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.inspector.Duty;
import uz.aloqa.mahalla.inspector.InspectorView;
import uz.aloqa.mahalla.mahalla.AreaSchema;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.DistrictRef;
import uz.aloqa.mahalla.mahalla.Lineage;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaPeriod;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.mahalla.mahalla.SuccessionView;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.seven.SevenMember;
import uz.aloqa.mahalla.seven.SevenMemberView;

/** A mahalla with all that is public about it on a day. */
@Schema(
        name = "Mahalla",
        description = "A mahalla on a day: who serves it, its boundary, what was before and what came after",
        requiredProperties = {
            "code",
            "name",
            "district",
            "inspectors",
            "seven",
            "codes",
            "predecessors",
            "successors",
            "demo",
            "version",
            "asOf"
        })
record MahallaView(
        @Schema(examples = "1726266005") String code,
        PlaceName name,
        DistrictRef district,

        @Schema(description = "Tax number", examples = "201122337") @Nullable
        String stir,

        @Schema(description = "What other systems call it") List<OutsideCode> codes,

        @Schema(description = "The decision that it is founded on") @Nullable
        Decision decision,

        @Schema(description = "Its law-and-order point") @Nullable
        PointView point,

        @Schema(description = "Inspectors assigned that day: the primary one, a substitute, the secondary ones")
        List<InspectorView> inspectors,

        @Schema(description = "The seven, except the prevention inspector")
        List<SevenMemberView> seven,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "First day", examples = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day, absent while it exists", examples = "2026-01-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Code of the mahalla that it was merged into by that day", examples = "1726294008")
        @Nullable
        String mergedInto,

        @Schema(description = "What it was made of, by that day")
        List<SuccessionView> predecessors,

        @Schema(description = "What it became, by that day") List<SuccessionView> successors,

        @Schema(description = "Drawn for the demo: neither the code nor the boundary is official", examples = "true")
        boolean demo,

        @Schema(
                description = "Version of the mahalla after the last change of what was known of it that day",
                examples = "1")
        long version,

        @Schema(description = "The day asked about, in Tashkent", examples = "2026-03-02")
        LocalDate asOf) {

    /**
     * What is public.
     *
     * @param situated the mahalla on the day
     * @param duties assignments in force
     * @param seven who sits on the seats
     * @param lineage what was before and came after, by the day
     * @param day asked about
     */
    static MahallaView of(
            SituatedMahalla situated, List<Duty> duties, List<SevenMember> seven, Lineage lineage, LocalDate day) {
        Mahalla mahalla = situated.mahalla();
        MahallaPeriod state = situated.state();
        Boundary boundary = state.boundary();
        return new MahallaView(
                state.code(),
                state.name(),
                situated.districtRef(),
                state.stir(),
                mahalla.codes(),
                state.decision(),
                situated.pointView(),
                duties.stream().map(InspectorView::of).toList(),
                seven.stream().map(SevenMemberView::of).toList(),
                boundary == null ? null : boundary.json(),
                mahalla.validFrom(),
                mahalla.validTo(),
                lineage.successors().stream()
                        .filter(heir -> heir.kind() == SuccessionKind.MERGED)
                        .map(SuccessionView::code)
                        .findFirst()
                        .orElse(null),
                lineage.predecessors(),
                lineage.successors(),
                mahalla.demo(),
                state.version(),
                day);
    }
}
