package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import uz.aloqa.stack.process.ProcessIdentity;
import uz.aloqa.stack.process.Programs;

/** A real PostgreSQL server on the loopback address. */
public final class PostgresServer extends Part {

    public static final String SUPERUSER = "postgres";

    private static final String NAME = "postgres";
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private final Distributions distributions;
    private final boolean durable;

    PostgresServer(Distributions distributions, int port, boolean durable, PartFiles files) {
        super(NAME, port, files);
        this.distributions = distributions;
        this.durable = durable;
    }

    /**
     * Starts a server that ends with this JVM.
     *
     * @param dataDir its data; an existing one is continued, even after a crash
     * @param durable false forgets committed data at a crash of the machine and is for throw-away data only
     */
    public static PostgresServer start(Distributions distributions, Path dataDir, int port, boolean durable) {
        return startAlone(new PostgresServer(distributions, port, durable, PartFiles.in(dataDir, NAME)));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Random, made with the data, readable by the owner of the data only. */
    public String superuserPassword() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no superuser password beside the data", e);
        }
    }

    /** A connection of the superuser; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setConnectTimeout(2);
        return source.getConnection(SUPERUSER, superuserPassword());
    }

    /** Makes the user and a database it owns; an existing user gets the password, an existing database stays. */
    public void ensureDatabase(String name, String user, String password) {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", user);
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + identifier(user) + " LOGIN PASSWORD '"
                    + password.replace("'", "''") + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + identifier(name) + " OWNER " + identifier(user));
                statement.execute("REVOKE ALL ON DATABASE " + identifier(name) + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL could not make the database " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    void prepare() {
        try {
            Files.createDirectories(data());
            if (!Files.exists(cluster())) {
                initialise();
            }
            removeStalePidFile();
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare " + data(), e);
        }
    }

    @Override
    List<String> command() {
        List<String> line =
                new ArrayList<>(List.of(program("postgres"), "-D", cluster().toString()));
        settings().forEach((key, value) -> line.addAll(List.of("-c", key + "=" + value)));
        return Unprivileged.wrap(line, data());
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        if (!isRunning()) {
            return false;
        }
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    Duration readyWithin() {
        return Duration.ofMinutes(1);
    }

    /** SIGINT is the fast shutdown; SIGTERM would wait for every client to leave. */
    @Override
    String stopSignal() {
        return "INT";
    }

    private Map<String, String> settings() {
        String safe = durable ? "on" : "off";
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port())),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "200"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("fsync", safe),
                Map.entry("synchronous_commit", safe),
                Map.entry("full_page_writes", safe));
    }

    /** Into a folder beside, then renamed: an interrupted initdb leaves nothing that looks like a cluster. */
    private void initialise() throws IOException {
        Path unfinished = data().resolve("cluster.unfinished");
        Archives.delete(unfinished);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
        List<String> initdb = new ArrayList<>(List.of(
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every machine, whatever its locales.
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (!durable) {
            initdb.add("--no-sync");
        }
        Programs.Result result = Programs.run(Unprivileged.wrap(initdb, data()), Map.of());
        if (!result.succeeded()) {
            throw new StackException("PostgreSQL could not make its data folder in " + data() + ":", result.output());
        }
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * After a crash of the machine the pid in {@code postmaster.pid} may belong to somebody else by now, and
     * PostgreSQL would wait for that one. Removed only when that process isn't a PostgreSQL at all.
     */
    private void removeStalePidFile() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        boolean postgres = ProcessIdentity.of(Long.parseLong(pid)).isPresent()
                && ProcessHandle.of(Long.parseLong(pid))
                        .flatMap(process -> process.info().command())
                        .filter(program -> program.endsWith("postgres"))
                        .isPresent();
        if (!postgres) {
            Files.delete(pidFile);
        }
    }

    private Path cluster() {
        return data().resolve("cluster");
    }

    private Path passwordFile() {
        return data().resolve("superuser-password");
    }

    private String program(String name) {
        return distributions.postgres().resolve("bin").resolve(name).toString();
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String identifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain lower-case name: " + name);
        }
        return name;
    }
}
