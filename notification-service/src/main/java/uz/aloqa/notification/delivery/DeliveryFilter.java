package uz.aloqa.notification.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/**
 * Which deliveries somebody asks for.
 *
 * @param appeal about this appeal
 * @param user to this account
 * @param dispatch of this dispatch
 * @param state in this state
 * @param channel on this channel
 * @param jurisdiction of who asks
 */
record DeliveryFilter(
        @Nullable UUID appeal,
        @Nullable UUID user,
        @Nullable UUID dispatch,
        @Nullable DeliveryState state,
        @Nullable ChannelKind channel,
        Jurisdiction jurisdiction) {

    /** The condition; its arguments are {@link #arguments()}. */
    String condition() {
        StringBuilder sql = new StringBuilder("true");
        append(sql, "appeal_id = ?", appeal);
        append(sql, "user_id = ?", user);
        append(sql, "dispatch_id = ?", dispatch);
        append(sql, "state = '" + state + "'", state);
        append(sql, "channel = ?", channel);
        if (!jurisdiction.isEverywhere()) {
            sql.append(" and d.district like ?");
        }
        return sql.toString();
    }

    List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        if (appeal != null) {
            arguments.add(appeal);
        }
        if (user != null) {
            arguments.add(user);
        }
        if (dispatch != null) {
            arguments.add(dispatch);
        }
        if (channel != null) {
            arguments.add(channel.name());
        }
        if (!jurisdiction.isEverywhere()) {
            arguments.add(jurisdiction.pattern());
        }
        return arguments;
    }

    /** The state stands in the text, since only so the planner takes the index of the failed. */
    private static void append(StringBuilder sql, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and d.").append(condition);
        }
    }
}
