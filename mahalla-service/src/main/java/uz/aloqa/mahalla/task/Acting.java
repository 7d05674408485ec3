package uz.aloqa.mahalla.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.aloqa.contracts.TaskSide;

/**
 * Somebody acts on a task.
 *
 * @param account who
 * @param name as they sign
 * @param side of the thread
 * @param tell accounts that should hear of it
 * @param at when
 */
public record Acting(UUID account, String name, TaskSide side, List<UUID> tell, Instant at) {

    /** Nobody is told of what they did themselves. */
    public Acting {
        tell = tell.stream().filter(each -> !each.equals(account)).distinct().toList();
    }
}
