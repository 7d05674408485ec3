package uz.aloqa.appeals.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.words.Writable;

/**
 * What a list is narrowed to; what is absent narrows nothing.
 *
 * @param statuses one of these states
 * @param kinds one of these kinds
 * @param districtSoato of this district
 * @param mahallaCode of this mahalla
 * @param executorId with the inspector of this account
 * @param atDesk true: with a duty desk; false: with an inspector
 * @param onControl true: put on control by an official; false: not
 * @param registeredFrom registered on this day or later
 * @param registeredTo registered on this day or earlier
 * @param dueFrom last day for the answer on this day or later
 * @param dueTo last day for the answer on this day or earlier
 * @param dueWithinDays open, not overdue, and due within so many days
 * @param overdue true: open and past the last day; false: all others
 * @param categoryId about this subject of the tree or one under it
 * @param coExecuting true: the caller works on it beside the executor, who leads; false: all others
 * @param inquiryOverdue true: something was asked in its course whose ten days are over; false: all others
 * @param words every one of these words, or what begins with it, in any script; a registration number too
 */
@Schema(description = "What a list is narrowed to; what is absent narrows nothing")
public record WorklistFilter(
        @Size(max = 20) @Nullable Set<AppealStatus> statuses,
        @Size(max = 3) @Nullable Set<AppealKind> kinds,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Nullable UUID executorId,
        @Nullable Boolean atDesk,
        @Nullable Boolean onControl,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Min(0) @Max(365) @Nullable Integer dueWithinDays,
        @Nullable Boolean overdue,
        @Nullable UUID categoryId,
        @Nullable Boolean coExecuting,
        @Nullable Boolean inquiryOverdue,

        @Size(max = 200) @Writable @Schema(examples = "чироқ") @Nullable
        String words) {

    /** Narrows nothing. */
    public static final WorklistFilter NONE = new WorklistFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** States in which the clock of the law runs. */
    static final Set<AppealStatus> OPEN = EnumSet.allOf(AppealStatus.class).stream()
            .filter(AppealStatus::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    boolean asksForWords() {
        return words != null && !words.isBlank();
    }

    /** The states that can be in the list at all. */
    Set<AppealStatus> possibleStatuses() {
        Set<AppealStatus> possible = EnumSet.allOf(AppealStatus.class);
        if (statuses != null && !statuses.isEmpty()) {
            possible.retainAll(statuses);
        }
        if (Boolean.TRUE.equals(overdue) || dueWithinDays != null) {
            possible.retainAll(OPEN);
        }
        return possible;
    }

    /** Whether the list is narrowed to some states, by name or by what else it asks for. */
    boolean narrowsStatuses() {
        return possibleStatuses().size() < AppealStatus.values().length;
    }

    /** The same without regard to the state: what the counts of states are made of. */
    WorklistFilter inAnyStatus() {
        return new WorklistFilter(
                null,
                kinds,
                districtSoato,
                mahallaCode,
                executorId,
                atDesk,
                onControl,
                registeredFrom,
                registeredTo,
                dueFrom,
                dueTo,
                null,
                null,
                categoryId,
                coExecuting,
                inquiryOverdue,
                words);
    }
}
