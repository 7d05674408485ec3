package uz.aloqa.appeals.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import uz.aloqa.appeals.worklist.WorklistFilter;

/**
 * A table to be written.
 *
 * @param filter which appeals
 * @param personal with the text and what the applicants told about themselves; for the head of a department
 */
record ExportOrder(@NotNull @Valid WorklistFilter filter, boolean personal) {}
