package uz.aloqa.mahalla.visit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as the inspectors of the mahalla and the head see it. */
@Schema(
        name = "Visit",
        description = "A round or a visit",
        requiredProperties = {
            "id",
            "mahalla",
            "prevention",
            "visitedAt",
            "note",
            "outcome",
            "inspectorName",
            "recordedAt"
        })
record VisitView(
        UUID id,
        @Schema(examples = "1726266005") String mahalla,
        @Nullable UUID householdId,
        Prevention prevention,
        @Schema(examples = "2026-11-23T13:20:00Z") Instant visitedAt,
        RecordVisit.@Nullable Spot place,
        @Schema(examples = "Bozor atrofi aylanib chiqildi") String note,
        VisitOutcome outcome,
        @Schema(examples = "Akmal Toshev") String inspectorName,
        Instant recordedAt) {}
