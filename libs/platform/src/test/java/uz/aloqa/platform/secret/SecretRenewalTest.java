package uz.aloqa.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
