package uz.aloqa.mahalla.task.reading;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.task.TaskStatus;

/** How many tasks the caller sees. */
@Schema(
        name = "TaskCounts",
        description = "How many tasks the caller sees",
        requiredProperties = {"byStatus", "open", "overdue", "byMahalla"})
record TaskCounts(
        @Schema(
                description = "Every status, also with none",
                examples = "{\"GIVEN\": 2, \"ACKNOWLEDGED\": 1,"
                        + " \"IN_PROGRESS\": 4, \"CLOSED\": 31, \"REOPENED\": 0, \"CANCELLED\": 1}")
        Map<TaskStatus, Long> byStatus,

        @Schema(examples = "7") long open,

        @Schema(description = "Open and past the term", examples = "2")
        long overdue,

        List<OfMahalla> byMahalla) {

    /** Open tasks about a mahalla. */
    @Schema(
            name = "TaskCountsOfMahalla",
            description = "Open tasks about a mahalla",
            requiredProperties = {"mahalla", "open", "overdue"})
    record OfMahalla(
            @Schema(examples = "1726266005") String mahalla,
            @Schema(examples = "3") long open,
            @Schema(examples = "1") long overdue) {}
}
