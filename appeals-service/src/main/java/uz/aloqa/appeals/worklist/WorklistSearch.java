package uz.aloqa.appeals.worklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question to the list. It comes as a body, never as a query: words may name people.
 *
 * @param filter what it is narrowed to
 * @param sort its order; the newest first when absent
 * @param cursor {@code next} of the page before
 * @param limit 1 to 200, 50 when absent
 */
@Schema(description = "A question to the list")
record WorklistSearch(
        @Valid @Nullable WorklistFilter filter,
        @Nullable WorklistSort sort,
        @Size(max = 500) @Nullable String cursor,
        @Schema(minimum = "1", maximum = "200") @Nullable Integer limit) {

    WorklistFilter filterOrNone() {
        return filter == null ? WorklistFilter.NONE : filter;
    }

    WorklistSort sortOrNewest() {
        return sort == null ? WorklistSort.NEWEST : sort;
    }
}
