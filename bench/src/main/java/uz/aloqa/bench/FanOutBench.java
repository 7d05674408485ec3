package uz.aloqa.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** How fast one alert becomes notifications and deliveries of a hundred thousand residents. */
public final class FanOutBench implements Benchmark {

    private static final String DATABASE = "notification";
    private static final String SERVICE = "notification-service";
    private static final String MEMBER = "md5('bench ' || ? || n)::uuid";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public String what() {
        return "one alert to many residents: inbox, position and delivery rows, durable, by one replica";
    }

    @Override
    public void run(Arguments arguments, Result result) throws SQLException, InterruptedException {
        int residents = arguments.number("residents", 100_000);
        int rounds = arguments.number("rounds", 3);
        int everyNth = arguments.number("sms", 2);
        result.parameter("residents", residents).parameter("rounds", rounds).parameter("smsForEveryNth", everyNth);
        // A provider that nobody answers for: deliveries are planned and wait, nothing is sent.
        try (Site site =
                        Site.open(settings -> settings.withEnvironment(SERVICE, "ALOQA_ESKIZ_URL", "http://127.0.0.1:9")
                                .withEnvironment(SERVICE, "ALOQA_ESKIZ_EMAIL", "bench@mail.example")
                                .withEnvironment(SERVICE, "ALOQA_ESKIZ_PASSWORD", "bench"));
                Connection database = site.database(DATABASE)) {
            result.parameter("fsync", text(database, "show fsync"))
                    .parameter("synchronousCommit", text(database, "show synchronous_commit"))
                    .parameter("sharedBuffers", text(database, "show shared_buffers"));
            if (everyNth > 0) {
                wish(database, residents, everyNth);
            }
            // The same people hear each alert: from the second on their inboxes are known, as they are in life.
            for (int round = 1; round <= rounds; round++) {
                measure(database, round, residents, result);
            }
            result.figure("residentMb", site.residentMb(SERVICE));
        }
        result.note("a resident gets two rows beside the delivery: the notification and the inbox's position");
    }

    /** Proven addresses, wishes and consents for SMS. */
    private static void wish(Connection database, int residents, int everyNth) throws SQLException {
        for (String sql : new String[] {
            "insert into contact (id, user_id, channel, address, address_index, created_at, verified_at)"
                    + " select gen_random_uuid(), " + MEMBER
                    + ", 'SMS', '\\x00', decode(md5(n::text), 'hex'), now(), now()",
            "insert into channel_choice (user_id, topic, channel, wanted) select " + MEMBER + ", 'ALERT', 'SMS', true",
            "insert into consent (id, user_id, channel, purpose, version, given_at)" + " select gen_random_uuid(), "
                    + MEMBER + ", 'SMS', 'SERVICE', '1', now()"
        }) {
            change(database, sql + " from generate_series(1, ?, ?) n", "resident", residents, everyNth);
        }
    }

    private static void measure(Connection database, int round, int residents, Result result)
            throws SQLException, InterruptedException {
        UUID dispatch = UUID.randomUUID();
        change(
                database,
                "insert into dispatch (id, kind, announcement_id, topic, priority, lane, template, parameters, state,"
                        + " created_at) values (?, 'ALERT', ?, 'ALERT', 'ALERT', 1, 'appeal-registered', '{}',"
                        + " 'GATHERING', now())",
                dispatch,
                UUID.randomUUID());
        change(
                database,
                "insert into dispatch_member (dispatch_id, user_id) select ?, " + MEMBER
                        + " from generate_series(1, ?) n",
                dispatch,
                "resident",
                residents);
        long begin = System.nanoTime();
        change(database, "update dispatch set state = 'RUNNING' where id = ?", dispatch);
        while (number(database, "select count(*) from dispatch where id = ? and state = 'DONE'", dispatch) == 0) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("not done within " + LONGEST);
            }
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        long deliveries = number(database, "select count(*) from delivery where dispatch_id = ?", dispatch);
        long people = number(database, "select count(distinct user_id) from delivery where dispatch_id = ?", dispatch);
        if (people != residents) {
            throw new IllegalStateException(people + " of " + residents + " were reached");
        }
        change(database, "update dispatch set state = 'CANCELLED' where id = ?", dispatch);
        result.figure("round" + round + "Seconds", seconds)
                .figure("round" + round + "ResidentsPerSecond", residents / seconds)
                .figure("round" + round + "DeliveryRows", deliveries)
                .figure("round" + round + "DeliveryRowsPerSecond", deliveries / seconds);
        Main.say("round %d: %d deliveries in %.2f s, %.0f a second"
                .formatted(round, deliveries, seconds, deliveries / seconds));
    }

    private static void change(Connection database, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.execute();
        }
    }

    private static long number(Connection database, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
