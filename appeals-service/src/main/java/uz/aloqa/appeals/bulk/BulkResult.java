package uz.aloqa.appeals.bulk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of each appeal, in the order of the request.
 *
 * @param assigned how many the inspector has now because of this request
 * @param refused how many stay where they were
 * @param rows one by one
 */
record BulkResult(int assigned, int refused, List<Row> rows) {

    static BulkResult of(List<Row> rows) {
        int refused = (int)
                rows.stream().filter(row -> row.result() == RowResult.REFUSED).count();
        return new BulkResult(rows.size() - refused, refused, rows);
    }

    /** What became of one appeal. */
    enum RowResult {
        /** The inspector has it now. */
        ASSIGNED,

        /** The command was refused; the appeal is as it was. */
        REFUSED
    }

    /**
     * One appeal.
     *
     * @param id key
     * @param result what became of it
     * @param version its ETag now, when it was assigned
     * @param problem name of the problem, when it was refused, as in docs/problems.md
     * @param detail the problem in the caller's language
     */
    @Schema(
            name = "BulkResultRow",
            requiredProperties = {"id", "result"})
    record Row(
            UUID id,
            RowResult result,
            @Nullable Long version,
            @Schema(examples = "complained-about") @Nullable String problem,
            @Nullable String detail) {}
}
