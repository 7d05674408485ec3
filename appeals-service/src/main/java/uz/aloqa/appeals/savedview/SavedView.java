package uz.aloqa.appeals.savedview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.worklist.WorklistFilter;
import uz.aloqa.appeals.worklist.WorklistSort;

/**
 * A view that is kept.
 *
 * @param id key
 * @param name for its button
 * @param shared whether all officers of the same department see it
 * @param mine whether the caller made it and so may change it
 * @param filter what it is narrowed to; the list shows of it what its reader may see
 * @param sort its order
 * @param changedAt when it was last changed
 * @param version its ETag
 */
@Schema(description = "A view that is kept")
public record SavedView(
        UUID id,
        String name,
        boolean shared,
        boolean mine,
        WorklistFilter filter,
        WorklistSort sort,
        Instant changedAt,
        long version) {}
