package uz.aloqa.mahalla.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.file.ImportFormat;

/** An import as its registrar sees it. */
@Schema(
        name = "RegistryImport",
        description = "An import: how far it is, and what it would change or has changed",
        requiredProperties = {
            "id",
            "format",
            "startedBy",
            "startedAt",
            "state",
            "phase",
            "bytes",
            "rowsDone",
            "rowsTotal",
            "counts",
            "version"
        })
@JsonIgnoreProperties(value = "nothingChanged", allowGetters = true) // told, never read
record ImportView(
        @Schema(examples = "01936f3e-7c3a-7c11-9e0a-0d1f2e3c4b5a")
        UUID id,

        @Schema(examples = "CSV") ImportFormat format,

        @Schema(
                description =
                        "What the file lists completely, by SOATO: 17 the country, 1726 a region, 1726266 a district",
                examples = "1726")
        @Nullable
        String completeFor,

        @Schema(description = "Account of the registrar", examples = "00000000-0000-4000-8000-000000000011")
        UUID startedBy,

        @Schema(examples = "2026-03-02T05:00:00Z") Instant startedAt,
        @Schema(examples = "2026-03-02T05:00:12Z") @Nullable Instant finishedAt,
        @Schema(examples = "CHECKED") ImportState state,
        @Schema(examples = "DONE") ImportPhase phase,

        @Schema(description = "Size of the file", examples = "5242880")
        long bytes,

        @Schema(description = "Rows done in this phase", examples = "9452")
        int rowsDone,

        @Schema(description = "Rows to be done in this phase; 0 while that isn't known", examples = "9452")
        int rowsTotal,

        Counts counts,

        @Schema(description = "Rises with every progress; the ETag", examples = "27")
        long version) {

    /** What the dry run found. */
    @Schema(
            name = "ImportCounts",
            description = "What the dry run found",
            requiredProperties = {"added", "changed", "unchanged", "gone", "refused", "faults", "gaps", "overlaps"})
    record Counts(
            @Schema(description = "Mahallas that are new", examples = "3")
            int added,

            @Schema(description = "Mahallas that become different", examples = "12")
            int changed,

            @Schema(description = "Mahallas that stay as they are", examples = "9430")
            int unchanged,

            @Schema(description = "Mahallas that end", examples = "1")
            int gone,

            @Schema(description = "Rows at fault", examples = "0")
            int refused,

            @Schema(description = "Faults; a row may have several", examples = "0")
            int faults,

            @Schema(description = "Gaps between mahallas of a district", examples = "2")
            int gaps,

            @Schema(description = "Overlaps of mahallas of a district", examples = "0")
            int overlaps) {}

    /** Whether the registry is as the file says already. */
    @Schema(
            description = "True once the dry run found nothing to change: the registry is as the file says already",
            examples = "false")
    @JsonProperty
    public boolean isNothingChanged() {
        boolean compared =
                state == ImportState.CHECKED || state == ImportState.APPLYING || state == ImportState.APPLIED;
        return compared && counts.added() + counts.changed() + counts.gone() == 0;
    }
}
