package uz.aloqa.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
class SecretRenewalTest {

    private static final String CANARY = "canary-7f3a@example.uz";

    @Inject
    DataSource dataSource;

    @Inject
    SecretRenewal renewal;

    private final String oldKey = Keys.entry(1);
    private final String oldIndexKey = Keys.entry(1);
    private final SecretColumn before = Keys.secrets(oldKey, oldIndexKey).column("kept", "address");
    private final String newKey = Keys.entry(2);
    private final String newIndexKey = Keys.entry(2);

    @BeforeEach
    void anEmptyTable() throws SQLException {
        change("drop table if exists kept");
        change("create table kept (id uuid primary key, address bytea, address_index bytea)");
    }

    @Test
    void afterTheRenewalTheOldKeysCanBeTakenAway() throws SQLException {
        List<UUID> rows = new ArrayList<>();
        for (int i = 0; i < 1_203; i++) {
            rows.add(insert(before, "resident" + i + "@example.uz"));
        }
        SecretColumn both = Keys.secrets(newKey + "," + oldKey, newIndexKey + "," + oldIndexKey)
                .column("kept", "address");

        assertThat(renewal.renew(both, "address_index")).isEqualTo(new SecretRenewal.Result(1_203, 0));
        assertThat(renewal.renew(both, "address_index")).isEqualTo(new SecretRenewal.Result(0, 0));

        SecretColumn after = Keys.secrets(newKey, newIndexKey).column("kept", "address");
        assertThat(after.decrypt(rows.get(700), stored(rows.get(700), "address")))
                .isEqualTo("resident700@example.uz");
        assertThat(stored(rows.get(700), "address_index")).isEqualTo(after.index("resident700@example.uz"));
    }

    @Test
    void aRowThatNoKeyReadsIsLeftAndCounted() throws SQLException {
        UUID lost = insert(Keys.secrets(Keys.entry(9), oldIndexKey).column("kept", "address"), "lost@example.uz");
        byte[] untouched = stored(lost, "address");
        insert(before, "found@example.uz");
        SecretColumn both = Keys.secrets(newKey + "," + oldKey, oldIndexKey).column("kept", "address");

        assertThat(renewal.renew(both, "address_index")).isEqualTo(new SecretRenewal.Result(1, 1));
        assertThat(stored(lost, "address")).isEqualTo(untouched);
    }

    @Test
    void aKilledRenewalGoesOnWhereItWasAndTouchesNoRowTwice() throws Exception {
        change("drop table if exists sealed, touched");
        change("create table sealed (owner uuid primary key, words bytea, moved bytea)");
        change("create table touched (owner uuid)");
        change("create or replace function touch() returns trigger language plpgsql as $$"
                + " begin insert into touched values (new.owner); return new; end $$");
        change("create trigger touch after update on sealed for each row execute function touch()");
        SecretColumn old = Keys.secrets(oldKey, oldIndexKey).column("sealed", "words");
        int rows = 3_000;
        UUID some = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into sealed values (?, ?, null)")) {
            for (int i = 0; i < rows; i++) {
                UUID owner = i == 0 ? some : UUID.randomUUID();
                insert.setObject(1, owner);
                insert.setBytes(2, old.encrypt(owner, "words " + i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        change("insert into sealed values (gen_random_uuid(), null, null)");
        SecretColumn both = Keys.secrets(newKey + "," + oldKey, newIndexKey).column("sealed", "words");
        SealedColumn where = SealedColumn.of("sealed", "owner", "words");

        try (ExecutorService replica = Executors.newSingleThreadExecutor()) {
            Future<SecretRenewal.Result> killed = replica.submit(() -> renewal.renew(both, where));
            while (count("select count(*) from touched") < 300) {
                assertThat(killed.isDone()).as("done before it was killed").isFalse();
            }
            change("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and query like '%sealed%'");
            assertThatThrownBy(killed::get).hasCauseInstanceOf(IllegalStateException.class);
        }
        long done = count("select count(*) from touched");
        assertThat(done).isLessThan(rows);

        assertThat(renewal.renew(both, where)).isEqualTo(new SecretRenewal.Result((int) (rows - done), 0));
        assertThat(renewal.renew(both, where)).isEqualTo(new SecretRenewal.Result(0, 0));
        assertThat(count("select count(*) from touched")).isEqualTo(rows);
        assertThat(count("select count(distinct owner) from touched")).isEqualTo(rows);
        SecretColumn onlyNew = Keys.secrets(newKey, newIndexKey).column("sealed", "words");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement("select words from sealed where owner = ?")) {
            read.setObject(1, some);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                assertThat(onlyNew.decrypt(some, row.getBytes(1))).isEqualTo("words 0");
            }
        }
    }

    @Test
    void aValueThatMovedToAnotherColumnStaysBoundToTheFirst() throws SQLException {
        change("drop table if exists sealed, touched");
        change("create table sealed (owner uuid primary key, words bytea, moved bytea)");
        UUID owner = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into sealed values (?, null, ?)")) {
            insert.setObject(1, owner);
            insert.setBytes(
                    2,
                    Keys.secrets(oldKey, oldIndexKey).column("sealed", "words").encrypt(owner, "moved"));
            insert.executeUpdate();
        }
        SecretColumn both = Keys.secrets(newKey + "," + oldKey, newIndexKey).column("sealed", "words");
        assertThat(renewal.renew(both, new SealedColumn("sealed", "owner", "moved", "words")))
                .isEqualTo(new SecretRenewal.Result(1, 0));
    }

    @Test
    void whatIsStoredIsNowhereInTheBytesOfTheTable() throws SQLException {
        UUID row = insert(before, CANARY);

        for (String column : List.of("address", "address_index")) {
            assertThat(new String(stored(row, column), StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary");
        }
        assertThat(before.decrypt(row, stored(row, "address"))).isEqualTo(CANARY);
    }

    private UUID insert(SecretColumn column, String value) throws SQLException {
        UUID row = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into kept values (?, ?, ?)")) {
            statement.setObject(1, row);
            statement.setBytes(2, column.encrypt(row, value));
            statement.setBytes(3, column.index(value));
            statement.executeUpdate();
        }
        return row;
    }

    private byte[] stored(UUID row, String column) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select " + column + " from kept where id = ?")) {
            statement.setObject(1, row);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
