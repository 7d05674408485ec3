package uz.aloqa.mahalla.visit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody has read of a household. */
@Schema(
        name = "HouseholdReading",
        description = "Somebody has read of the household",
        requiredProperties = {"readBy", "readByName", "readAt"})
record Reading(
        UUID readBy, @Schema(examples = "Akmal Toshev") String readByName, Instant readAt) {}
