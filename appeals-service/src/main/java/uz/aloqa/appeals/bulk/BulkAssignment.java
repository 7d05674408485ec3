package uz.aloqa.appeals.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Appeals for one inspector: either a list of them or what a saved view shows.
 *
 * @param inspectorId an active inspector of the department
 * @param note instruction for them; the applicants don't see it
 * @param appeals which, each as the officer has seen it
 * @param viewId a saved view, whose first appeals are meant as they stand
 */
@Schema(description = "Appeals for one inspector: either a list of them or what a saved view shows")
record BulkAssignment(
        @NotNull UUID inspectorId,
        @Size(max = 2_000) @Writable @Nullable String note,
        @Size(min = 1, max = MOST) @Nullable List<@NotNull @Valid Seen> appeals,
        @Nullable UUID viewId) {

    /** So many appeals are given in one request. */
    static final int MOST = 500;

    /**
     * An appeal as the officer has seen it.
     *
     * @param id key
     * @param version its ETag without the quotes
     */
    record Seen(@NotNull UUID id, @Positive long version) {}
}
