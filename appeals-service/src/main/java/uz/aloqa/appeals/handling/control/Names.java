package uz.aloqa.appeals.handling.control;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom an appeal complains about (O‘RQ-445 article 25): an official, a unit, both or nobody.
 *
 * @param inspectorId the official
 * @param pointId the unit, when it is a law-and-order point
 * @param department the unit, when it is a department: SOATO of a district or region
 */
record Names(
        @Nullable UUID inspectorId,
        @Nullable UUID pointId,

        @Pattern(regexp = "\\d{4}|\\d{7}") @Schema(examples = "1726266") @Nullable
        String department) {}
