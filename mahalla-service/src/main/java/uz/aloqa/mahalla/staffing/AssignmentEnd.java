package uz.aloqa.mahalla.staffing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of an assignment.
 *
 * @param lastDay in force; before the first day, the assignment never comes into force
 */
@Schema(name = "AssignmentEnd", description = "The end of an assignment")
record AssignmentEnd(
        @Schema(
                description = "Last day in force; a day before the first one calls the assignment off",
                examples = "2026-12-31")
        @NotNull
        LocalDate lastDay) {}
