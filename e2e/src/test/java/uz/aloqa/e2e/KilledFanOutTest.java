package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.stack.ServiceProcess;
import uz.aloqa.stack.process.Pause;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;

/** {@code kill -9} of notification-service while an alert goes to a hundred thousand residents. */
@OnThePlatform
class KilledFanOutTest {

    private static final int RESIDENTS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final World world;

    KilledFanOutTest(World world) {
        this.world = world;
    }

    @Test
    void everybodyHearsOfItOnceThoughTheServiceDiesMidway() throws SQLException {
        ServiceProcess victim = world.service("notification-service");
        UUID dispatch = UUID.randomUUID();
        try (Connection database = world.platform().postgres().connect("notification")) {
            gather(database, dispatch);
            change(database, "update dispatch set state = 'RUNNING' where id = ?", dispatch);
            await(
                    database,
                    dispatch,
                    "select count(*) >= 2 from dispatch_chunk where dispatch_id = ? and state = 'DONE'");
            victim.kill9();
            assertThat(victim.isRunning()).isFalse();
            long before = number(database, "select count(*) from notification where event_id = ?", dispatch);
            assertThat(before).isBetween(1L, RESIDENTS - 1L);
            assertThat(before)
                    .as("whole chunks or nothing of them")
                    .isEqualTo(number(
                            database,
                            "select sum(members) from dispatch_chunk where dispatch_id = ? and state = 'DONE'",
                            dispatch));
            victim.start();
            await(database, dispatch, "select completed_at is not null from dispatch where id = ?");

            assertThat(number(database, "select count(*) from notification where event_id = ?", dispatch))
                    .isEqualTo(RESIDENTS);
            assertThat(number(
                            database,
                            "select count(distinct user_id) from delivery where dispatch_id = ? and channel = 'IN_APP'",
                            dispatch))
                    .isEqualTo(RESIDENTS);
            assertThat(number(
                            database,
                            "select count(*) from delivery where dispatch_id = ? and channel = 'IN_APP'",
                            dispatch))
                    .isEqualTo(RESIDENTS);
        }
        String broker = world.platform().kafka().bootstrap();
        assertThat(Events.read(
                        broker,
                        Topics.NOTIFICATIONS_V1,
                        all -> all.stream().anyMatch(event -> isAbout(event, dispatch)),
                        PATIENCE))
                .filteredOn(event -> isAbout(event, dispatch))
                .singleElement()
                .extracting(Event::type)
                .isEqualTo("uz.aloqa.dispatch-completed.v1");
    }

    private static boolean isAbout(Event event, UUID dispatch) {
        return event.key().equals(dispatch.toString());
    }

    private static void gather(Connection database, UUID dispatch) throws SQLException {
        change(
                database,
                "insert into dispatch (id, kind, announcement_id, topic, priority, lane, template, parameters, state,"
                        + " created_at) values (?, 'ALERT', ?, 'ALERT', 'ALERT', 1, 'appeal-registered', '{}',"
                        + " 'GATHERING', now())",
                dispatch,
                UUID.randomUUID());
        change(
                database,
                "insert into dispatch_member (dispatch_id, user_id)"
                        + " select ?, gen_random_uuid() from generate_series(1, " + RESIDENTS + ")",
                dispatch);
    }

    private static void await(Connection database, UUID dispatch, String question) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(database, question, dispatch)) {
            assertThat(System.nanoTime()).as(question).isLessThan(end);
            Pause.millis(5);
        }
    }

    private static boolean isTrue(Connection database, String question, UUID dispatch) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setObject(1, dispatch);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static long number(Connection database, String question, UUID dispatch) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setObject(1, dispatch);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void change(Connection database, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }
}
