package uz.aloqa.appeals.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/**
 * What applicants told about themselves, in the database: each column encrypted and bound to its row (ADR 0011), telephone,
 * PINFL and name found again by blind indexes.
 */
@ApplicationScoped
public class PersonalData {

    private static final String TABLE = "applicant_details";
    private static final List<PersonalField> FIELDS = List.of(PersonalField.values());
    private static final String COLUMNS =
            FIELDS.stream().map(PersonalField::column).collect(Collectors.joining(", "));
    private static final String INSERT = "insert into applicant_details (appeal_id, index_key, " + COLUMNS
            + ") values (?, ?" + ", ?".repeat(FIELDS.size()) + ")";
    private static final String SELECT = "select appeal_id, " + COLUMNS + " from applicant_details where appeal_id = ?";
    private static final String SEAL = "update applicant_details set index_key = ?, "
            + FIELDS.stream().map(field -> field.column() + " = ?").collect(Collectors.joining(", "))
            + " where appeal_id = ?";
    private static final String STALE =
            "select appeal_id, " + COLUMNS + " from applicant_details where appeal_id > ? and ("
                    + FIELDS.stream()
                            .map(field -> "substring(%s from 1 for 5) <> ?".formatted(field.column()))
                            .collect(Collectors.joining(" or "))
                    + " or index_key is distinct from ?) order by appeal_id limit ? for update skip locked";
    private static final String IN_CLEAR = "select appeal_id, " + COLUMNS
            + " from applicant_details where index_key is null order by appeal_id limit ? for update skip locked";
    private static final byte CIPHERTEXT = 1;

    private final Sql sql;
    private final Map<PersonalField, SecretColumn> columns = new EnumMap<>(PersonalField.class);
    private final Map<PersonalField, SecretColumn> indexes = new EnumMap<>(PersonalField.class);

    PersonalData(Sql sql, Secrets secrets) {
        this.sql = sql;
        for (PersonalField field : FIELDS) {
            columns.put(field, secrets.column(TABLE, field.column()));
            indexes.put(field, secrets.column("applicant_index", field.name()));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Stored(UUID appealId, Map<PersonalField, byte[]> values) {}

    /** Keeps the details of an appeal just filed. */
    public void add(UUID appealId, Map<PersonalField, String> details) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(appealId);
        row.add(indexKey());
        FIELDS.forEach(field -> row.add(encrypted(appealId, field, details)));
        sql.update(INSERT, row.toArray());
        index(appealId, details);
    }

    /** The details of an appeal; empty when it has none or they were taken away. */
    public Map<PersonalField, String> of(UUID appealId) {
        Map<PersonalField, String> details = new EnumMap<>(PersonalField.class);
        sql.first(SELECT, PersonalData::stored, appealId)
                .ifPresent(row -> row.values()
                        .forEach((field, value) ->
                                details.put(field, column(field).decrypt(appealId, value))));
        return details;
    }

    /** Digests by which appeals with that value are found, under every key in use. */
    public List<byte[]> digests(PersonalField field, String value) {
        SecretColumn index = indexes.get(field);
        return index == null ? List.of() : index.indexes(field.lookedUp(value));
    }

    /** Takes the details of an appeal away, blind indexes included. */
    public void erase(UUID appealId) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(indexKey());
        FIELDS.forEach(field -> row.add(null));
        row.add(appealId);
        sql.update(SEAL, row.toArray());
        sql.update("delete from applicant_index where appeal_id = ?", appealId);
    }

    /** Encrypts a batch of rows that stand in clear; belongs into a transaction of its own. The number of rows. */
    int sealBatch(int limit) {
        List<Stored> rows = sql.list(IN_CLEAR, PersonalData::stored, limit);
        rows.forEach(this::seal);
        return rows.size();
    }

    /**
     * Encrypts a batch of rows anew that stand under older keys; belongs into a transaction of its own.
     *
     * @param after the last row of the batch before
     * @return the rows of this batch
     */
    List<UUID> renewBatch(UUID after, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(after);
        FIELDS.forEach(field -> parameters.add(column(field).cipherPrefix()));
        parameters.add(indexKey());
        parameters.add(limit);
        List<Stored> rows = sql.list(STALE, PersonalData::stored, parameters.toArray());
        rows.forEach(this::seal);
        return rows.stream().map(Stored::appealId).toList();
    }

    private void seal(Stored row) {
        Map<PersonalField, String> details = new EnumMap<>(PersonalField.class);
        row.values().forEach((field, value) -> details.put(field, clear(row.appealId(), field, value)));
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(indexKey());
        FIELDS.forEach(field -> parameters.add(encrypted(row.appealId(), field, details)));
        parameters.add(row.appealId());
        sql.update(SEAL, parameters.toArray());
        sql.update("delete from applicant_index where appeal_id = ?", row.appealId());
        index(row.appealId(), details);
    }

    /** Only here anything in clear is taken for what it is: elsewhere it would be somebody's forgery. */
    private String clear(UUID appealId, PersonalField field, byte[] value) {
        return value[0] == CIPHERTEXT
                ? column(field).decrypt(appealId, value)
                : new String(value, StandardCharsets.UTF_8);
    }

    private void index(UUID appealId, Map<PersonalField, String> details) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        details.forEach((field, value) -> {
            Set<String> keys = new LinkedHashSet<>(field.indexed(value));
            keys.forEach(key ->
                    rows.add(new @Nullable Object[] {field.name(), index(field).index(key), appealId}));
        });
        sql.updateAll("insert into applicant_index (kind, digest, appeal_id) values (?, ?, ?)", rows);
    }

    private byte @Nullable [] encrypted(UUID appealId, PersonalField field, Map<PersonalField, String> details) {
        String value = details.get(field);
        return value == null ? null : column(field).encrypt(appealId, value);
    }

    private SecretColumn column(PersonalField field) {
        return Objects.requireNonNull(columns.get(field));
    }

    private SecretColumn index(PersonalField field) {
        return Objects.requireNonNull(indexes.get(field));
    }

    private byte[] indexKey() {
        return index(PersonalField.PHONE).indexPrefix();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Map<PersonalField, byte[]> values = new EnumMap<>(PersonalField.class);
        for (PersonalField field : FIELDS) {
            byte[] value = row.getBytes(field.column());
            if (value != null && value.length > 0) {
                values.put(field, value);
            }
        }
        return new Stored(row.getObject("appeal_id", UUID.class), values);
    }
}
