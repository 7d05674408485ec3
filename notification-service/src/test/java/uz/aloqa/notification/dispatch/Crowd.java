package uz.aloqa.notification.dispatch;

import java.util.Map;
import java.util.UUID;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Topic;

/** Many residents whom no other test knows. */
record Crowd(UUID mark, int size) {

    static Crowd of(int size) {
        return new Crowd(UUID.randomUUID(), size);
    }

    /** Opens a dispatch to all of them; it doesn't run yet. */
    UUID told(DispatchService dispatches, Database database) {
        UUID dispatch = dispatches.open(new NewDispatch(
                DispatchKind.ALERT,
                UUID.randomUUID(),
                Topic.ALERT,
                Priority.ALERT,
                "appeal-registered",
                Map.of("number", "26-1726266-000123-2", "registeredOn", "2026-11-23", "dueOn", "2026-12-08"),
                null));
        database.change(
                "insert into dispatch_member (dispatch_id, user_id) select ?, " + MEMBER
                        + " from generate_series(1, ?) n",
                dispatch,
                mark.toString(),
                size);
        return dispatch;
    }

    /** Every second one wants SMS, at an address that nobody can read. */
    void everySecondWantsSms(Database database) {
        for (String sql : new String[] {
            "insert into contact (id, user_id, channel, address, address_index, created_at, verified_at)"
                    + " select gen_random_uuid(), " + MEMBER
                    + ", 'SMS', '\\x00', decode(md5(n::text), 'hex'), now(), now()",
            "insert into channel_choice (user_id, topic, channel, wanted) select " + MEMBER + ", 'ALERT', 'SMS', true",
            "insert into consent (id, user_id, channel, purpose, version, given_at)" + " select gen_random_uuid(), "
                    + MEMBER + ", 'SMS', 'SERVICE', '1', now()"
        }) {
            database.change(sql + " from generate_series(1, ?, 2) n", mark.toString(), size);
        }
    }

    /** Addresses that nobody can read are nothing for other tests. */
    static void disperse(Database database) {
        database.change("delete from contact where address = '\\x00'");
    }

    private static final String MEMBER = "md5(? || n)::uuid";
}
