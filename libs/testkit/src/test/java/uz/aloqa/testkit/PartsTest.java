package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.AppealRegistered;

class PartsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aSecondClassLoaderFindsTheServersOfTheFirst() throws Exception {
        Map<String, String> here = Parts.get(Parts.POSTGRES);
        try (URLClassLoader other = anotherLoaderOfTheSameClasses()) {
            Class<?> sameName = other.loadClass(Parts.class.getName());
            assertThat(sameName).isNotEqualTo(Parts.class);
            var get = sameName.getDeclaredMethod("get", String.class);
            get.setAccessible(true);
            assertThat(get.invoke(null, Parts.POSTGRES)).isEqualTo(here);
        }
    }

    @Test
    void theDatabaseIsRealAndItsOwnerIsNoSuperuser() throws SQLException {
        TestDatabase database = TestDatabase.of("kit");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('server_version_num')::int / 10000,"
                        + " current_user, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(18);
            assertThat(row.getString(2)).isEqualTo("kit");
            assertThat(row.getBoolean(3)).isFalse();
        }
    }

    @Test
    void aDatabaseAskedForAgainKeepsItsRows() throws SQLException {
        String name = TestDatabase.fresh("kept").name();
        try (Connection connection = TestDatabase.of(name).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note AS SELECT 1 AS id");
        }
        try (Connection connection = TestDatabase.of(name).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void anEventComesBackAsItWasSent() {
        UUID appeal = UUID.randomUUID();
        AppealRegistered registered = new AppealRegistered(
                appeal,
                "26-1726266-000001-0",
                AppealKind.COMPLAINT,
                AppealForm.ELECTRONIC,
                "1726266",
                "1726266001",
                UUID.randomUUID(),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-17T19:00:00Z"),
                Instant.parse("2026-03-02T05:00:00Z"));
        String topic = "kit." + appeal;
        Events.of(registered).key(appeal).sequence(1).to(topic);
        Events.of(registered).key(appeal).sequence(2).header("ce_id", null).to(topic);

        List<Event> events = Events.read(topic, appeal, 2, SOON);

        assertThat(events.getFirst().as(AppealEvent.class)).isEqualTo(registered);
        assertThat(events.getFirst().type()).isEqualTo("uz.aloqa.appeal-registered.v1");
        assertThat(events.getFirst().header("ce_partitionkey")).isEqualTo(appeal.toString());
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L);
        assertThat(events.getLast().headers()).doesNotContainKey("ce_id");
        assertThat(Events.readAll(topic)).hasSize(2);
    }

    @Test
    void waitingForAnEventThatNeverComesSaysWhatCame() {
        String topic = "kit." + UUID.randomUUID();
        Events.ensureTopic(topic);
        Events.of(Map.of("poison", true)).key("a").to(topic);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Events.read(topic, all -> all.size() > 1, Duration.ofSeconds(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 records read")
                .hasMessageContaining("poison");
    }

    private static URLClassLoader anotherLoaderOfTheSameClasses() throws IOException {
        URL[] places = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .map(place -> {
                    try {
                        return Path.of(place).toUri().toURL();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
