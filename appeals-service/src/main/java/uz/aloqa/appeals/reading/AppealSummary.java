package uz.aloqa.appeals.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;

/**
 * An appeal in a list.
 *
 * @param id key
 * @param number for people
 * @param kind by content
 * @param status where it stands
 * @param excerpt how the text begins
 * @param mahallaCode absent when only the district is known
 * @param districtSoato the department in charge
 * @param executorKind who has to solve it
 * @param executorId account of the executing inspector
 * @param registeredOn date of registration
 * @param dueOn last day for the answer
 * @param dueAt last second of that day
 * @param overdue open and past that second
 * @param considered answered, and the answer sent
 * @param version its ETag
 */
@Schema(
        description = "An appeal in a list",
        requiredProperties = {
            "id",
            "number",
            "kind",
            "status",
            "excerpt",
            "districtSoato",
            "executorKind",
            "registeredOn",
            "dueOn",
            "dueAt",
            "overdue",
            "considered",
            "version"
        })
public record AppealSummary(
        UUID id,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealKind kind,
        AppealStatus status,
        String excerpt,
        @Nullable String mahallaCode,
        String districtSoato,
        ExecutorKind executorKind,
        @Nullable UUID executorId,
        LocalDate registeredOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean overdue,
        boolean considered,
        long version) {

    private static final int EXCERPT = 140;

    static AppealSummary of(Appeal appeal, Instant now) {
        return new AppealSummary(
                appeal.id(),
                appeal.number(),
                appeal.registration().kind(),
                appeal.status(),
                excerpt(appeal.registration().text()),
                appeal.registration().mahallaCode(),
                appeal.department(),
                appeal.executor().kind(),
                appeal.executor().userId(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueOn(),
                appeal.deadline().dueAt(),
                appeal.status().isOpen() && appeal.deadline().isOver(now),
                appeal.isConsidered(),
                appeal.version());
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
