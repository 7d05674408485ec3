package uz.aloqa.appeals.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;

/**
 * How many appeals a filter finds, by state, whatever states it names itself. At most ten thousand of a state are counted:
 * an officer can't read more, and counting stays as fast as the list.
 *
 * @param statuses of every state
 * @param kinds of every kind
 * @param categories of each subject that there are any of, the most frequent first; a wide one counts those under it too
 * @param overdue open and past the last day
 * @param dueSoon open, not overdue, due within three days
 */
record WorklistCounts(
        List<StatusCount> statuses,
        List<KindCount> kinds,
        List<CategoryCount> categories,
        Count overdue,
        Count dueSoon) {

    static final int SOON_DAYS = 3;
    static final int MOST = 10_000;

    /**
     * A number.
     *
     * @param count how many were counted
     * @param more true when there are more than that
     */
    record Count(
            long count,

            @Schema(description = "There are more than that")
            boolean more) {

        Count plus(long others, boolean moreOfThem) {
            return new Count(count + others, more || moreOfThem);
        }
    }

    record StatusCount(AppealStatus status, long count, boolean more) {}

    record KindCount(AppealKind kind, long count, boolean more) {}

    record CategoryCount(UUID categoryId, long count, boolean more) {}

    /** A group that the database counted. */
    record Group(
            AppealStatus status,
            AppealKind kind,
            boolean overdue,
            boolean soon,
            @Nullable UUID category,
            long count) {}

    /**
     * Adds the groups up.
     *
     * @param wider the next wider category of each
     * @param within the category that the list is narrowed to, if any: wider ones are not told, they hold more than this list
     */
    static WorklistCounts of(List<Group> groups, Map<UUID, UUID> wider, @Nullable UUID within) {
        Map<AppealStatus, Long> byStatus = new EnumMap<>(AppealStatus.class);
        groups.forEach(group -> byStatus.merge(group.status(), group.count(), Long::sum));
        List<StatusCount> statuses = new ArrayList<>();
        for (AppealStatus status : AppealStatus.values()) {
            long count = byStatus.getOrDefault(status, 0L);
            statuses.add(new StatusCount(status, Math.min(count, MOST), count > MOST));
        }
        Map<AppealKind, Count> byKind = new EnumMap<>(AppealKind.class);
        Map<UUID, Count> byCategory = new HashMap<>();
        Count overdue = new Count(0, false);
        Count soon = new Count(0, false);
        for (Group group : groups) {
            boolean more = byStatus.getOrDefault(group.status(), 0L) > MOST;
            byKind.put(
                    group.kind(),
                    byKind.getOrDefault(group.kind(), new Count(0, false)).plus(group.count(), more));
            for (UUID id = group.category(); id != null; id = id.equals(within) ? null : wider.get(id)) {
                byCategory.put(
                        id, byCategory.getOrDefault(id, new Count(0, false)).plus(group.count(), more));
            }
            overdue = group.overdue() ? overdue.plus(group.count(), more) : overdue;
            soon = group.soon() ? soon.plus(group.count(), more) : soon;
        }
        List<KindCount> kinds = new ArrayList<>();
        for (AppealKind kind : AppealKind.values()) {
            Count count = byKind.getOrDefault(kind, new Count(0, false));
            kinds.add(new KindCount(kind, count.count(), count.more()));
        }
        List<CategoryCount> categories = byCategory.entrySet().stream()
                .map(each -> new CategoryCount(
                        each.getKey(), each.getValue().count(), each.getValue().more()))
                .sorted(Comparator.comparingLong(CategoryCount::count)
                        .reversed()
                        .thenComparing(CategoryCount::categoryId))
                .toList();
        return new WorklistCounts(statuses, kinds, categories, overdue, soon);
    }
}
