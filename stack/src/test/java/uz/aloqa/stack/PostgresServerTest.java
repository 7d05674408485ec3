package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import uz.aloqa.stack.process.Ports;

class PostgresServerTest {

    private static final Distributions DISTRIBUTIONS = Distributions.locate();

    @TempDir
    private Path folder;

    @Test
    void committedDataSurvivesAKillAndTheUserKeepsAccess() throws Exception {
        try (PostgresServer server = PostgresServer.start(DISTRIBUTIONS, folder, Ports.free(), true)) {
            server.ensureDatabase("appeals", "appeals", "it's a password");
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            try (Connection connection = asUser(server, "it's a password");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE filed (number text)");
                statement.execute("INSERT INTO filed VALUES ('26-1726266-000123-2')");
            }

            server.kill9();
            assertThat(server.isRunning()).isFalse();
            server.start();

            assertThat(numbers(server, "it's a password")).containsExactly("26-1726266-000123-2");
            server.ensureDatabase("appeals", "appeals", "another");
            assertThat(numbers(server, "another")).hasSize(1);
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void aPidFileLeftByACrashOfTheMachineDoesNotKeepTheServerDown() throws Exception {
        try (PostgresServer server = PostgresServer.start(DISTRIBUTIONS, folder, Ports.free(), false)) {
            server.stop();
            // As if the pid now belonged to somebody else: this very JVM.
            Files.write(
                    folder.resolve("cluster/postmaster.pid"),
                    List.of(
                            Long.toString(ProcessHandle.current().pid()),
                            folder.resolve("cluster").toString(),
                            "1",
                            Integer.toString(server.port()),
                            "",
                            "127.0.0.1"));

            server.start();

            assertThat(server.isReady()).isTrue();
        }
    }

    private static PGSimpleDataSource database(PostgresServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl("appeals"));
        return source;
    }

    private static Connection asUser(PostgresServer server, String password) throws SQLException {
        return database(server).getConnection("appeals", password);
    }

    private static List<String> numbers(PostgresServer server, String password) throws SQLException {
        try (Connection connection = asUser(server, password)) {
            return column(connection, "SELECT number FROM filed");
        }
    }

    private static String setting(PostgresServer server, String name) throws SQLException {
        try (Connection connection = server.connect("postgres")) {
            return column(connection, "SHOW " + name).getFirst();
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new java.util.ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
