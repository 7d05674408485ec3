package uz.aloqa.appeals.incident;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The incident that an appeal belongs to.
 *
 * @param firstId the appeal that the others are joined to: itself when it is joined to none
 * @param firstNumber number of that one
 * @param joined whether this appeal is joined to another one
 * @param reporters how many appeals are joined to the first one
 */
@Schema(
        name = "Incident",
        requiredProperties = {"firstId", "firstNumber", "joined", "reporters"})
record IncidentView(
        UUID firstId,
        @Schema(examples = "26-1726266-000123-2") String firstNumber,
        boolean joined,
        long reporters) {}
