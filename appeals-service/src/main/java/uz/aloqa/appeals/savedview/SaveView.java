package uz.aloqa.appeals.savedview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.WorklistFilter;
import uz.aloqa.appeals.worklist.WorklistSort;
import uz.aloqa.platform.words.Writable;

/**
 * A view to be kept.
 *
 * @param name for its button
 * @param shared whether all officers of the same department see it
 * @param filter what it is narrowed to
 * @param sort its order; the newest first when absent
 */
record SaveView(
        @NotBlank @Size(max = 100) @Writable @Schema(examples = "Muddati oʻtgan shikoyatlar")
        String name,

        boolean shared,
        @NotNull @Valid WorklistFilter filter,
        @Nullable WorklistSort sort) {

    WorklistSort sortOrNewest() {
        return sort == null ? WorklistSort.NEWEST : sort;
    }
}
