package uz.aloqa.notification.announcement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.content.Content;

/**
 * What is being worked on: the whole of an announcement that was never published, or an update of a published one.
 *
 * @param content as it is now
 * @param author who began it
 * @param editor who changed it last
 * @param submitted true while it waits for its second pair of eyes
 * @param approver who approved it, while it waits for its time
 */
public record Draft(
        Content content,
        UUID author,
        UUID editor,
        boolean submitted,
        @Nullable UUID approver) {

    /** True when somebody else has to approve what this one wrote. */
    boolean isBy(UUID account) {
        return author.equals(account) || editor.equals(account);
    }
}
