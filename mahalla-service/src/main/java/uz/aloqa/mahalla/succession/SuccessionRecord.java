package uz.aloqa.mahalla.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.mahalla.Mahalla;

/** What a merger or a split has done. */
@Schema(
        name = "SuccessionRecord",
        description = "What a merger or a split has done",
        requiredProperties = {"kind", "ended", "goingOn", "effectiveOn"})
record SuccessionRecord(
        @Schema(examples = "MERGED") SuccessionKind kind,
        @Schema(description = "Those that ended, by code") List<MahallaVersion> ended,

        @Schema(description = "Those that go on or are new, by code")
        List<MahallaVersion> goingOn,

        @Schema(description = "First day after it", examples = "2026-02-01")
        LocalDate effectiveOn) {

    static SuccessionRecord of(
            SuccessionKind kind, Collection<Mahalla> ended, Collection<Mahalla> goingOn, LocalDate day) {
        return new SuccessionRecord(kind, versions(ended), versions(goingOn), day);
    }

    private static List<MahallaVersion> versions(Collection<Mahalla> mahallas) {
        return mahallas.stream()
                .map(MahallaVersion::of)
                .sorted(Comparator.comparing(MahallaVersion::code))
                .toList();
    }
}
