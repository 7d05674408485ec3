package uz.aloqa.appeals.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.Outcome;

/**
 * An appeal in an officer's list.
 *
 * @param id key
 * @param number for people
 * @param kind by content
 * @param status where it stands
 * @param outcome of the answer, once given
 * @param excerpt how the text begins
 * @param mahallaCode absent when only the district is known
 * @param districtSoato the district that answers for it
 * @param executorKind who has to solve it
 * @param executorId account of the executing inspector, who leads where others work on it too
 * @param executorName their public name
 * @param coExecuting the caller works on it beside the executor
 * @param categoryId its subject in the tree of categories, where one was chosen
 * @param filedAt when it came in
 * @param registeredOn date of registration
 * @param dueOn last day for the answer
 * @param dueAt last second of that day
 * @param overdue open and past that second
 * @param inquiryOverdue something was asked in its course whose ten days are over
 * @param version its ETag
 */
@Schema(
        description = "An appeal in an officer's list",
        requiredProperties = {
            "id",
            "number",
            "kind",
            "status",
            "excerpt",
            "districtSoato",
            "executorKind",
            "coExecuting",
            "filedAt",
            "registeredOn",
            "dueOn",
            "dueAt",
            "overdue",
            "inquiryOverdue",
            "version"
        })
public record WorkItem(
        UUID id,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealKind kind,
        AppealStatus status,
        @Nullable Outcome outcome,
        String excerpt,
        @Nullable String mahallaCode,
        String districtSoato,
        ExecutorKind executorKind,
        @Nullable UUID executorId,
        @Schema(examples = "Karimov Botir") @Nullable String executorName,
        boolean coExecuting,
        @Nullable UUID categoryId,
        Instant filedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean overdue,
        boolean inquiryOverdue,
        long version) {}
