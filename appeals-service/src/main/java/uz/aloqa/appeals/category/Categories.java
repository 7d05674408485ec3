package uz.aloqa.appeals.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.sql.Sql;

/** Categories in the database: versions are added, never changed. */
@ApplicationScoped
public class Categories {

    private static final String COLUMNS = """
            select c.id, c.parent_id, c.scope_soato, v.version, v.name_uz_latn, v.name_uz_cyrl, v.name_ru, v.name_en, v.shared,
              v.position, v.active, cast(v.questions as text)
            from subject_category c join subject_category_version v on v.category_id = c.id""";

    private final Sql sql;
    private final ObjectMapper json;

    Categories(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A category as it is now. */
    public Optional<Category> find(UUID id) {
        return sql.first(COLUMNS + " and v.version = c.version where c.id = ?", this::category, id);
    }

    /** A category as it was. */
    Optional<Category> find(UUID id, long version) {
        return sql.first(COLUMNS + " where c.id = ? and v.version = ?", this::category, id, version);
    }

    /** Locks a category until the end of the transaction. */
    void lock(UUID id) {
        sql.first("select 1 from subject_category where id = ? for no key update", row -> row.getInt(1), id);
    }

    /** Those offered at a place, each after its elder siblings. */
    List<Category> offered(String soato) {
        return sql.list(
                COLUMNS + " and v.version = c.version where c.active and starts_with(?, c.scope_soato)"
                        + " order by c.position, c.id",
                this::category,
                soato);
    }

    /** A subject and the wider ones above it, the nearest first. */
    public List<UUID> withWiderOnes(UUID id) {
        return sql.list(
                "with recursive up as (select id, parent_id, 1 as step from subject_category where id = ?"
                        + " union all select c.id, c.parent_id, up.step + 1 from subject_category c"
                        + " join up on c.id = up.parent_id) select id from up order by step",
                row -> row.getObject(1, UUID.class),
                id);
    }

    /** The next wider category of each that has one. */
    public Map<UUID, UUID> parents() {
        Map<UUID, UUID> parents = new HashMap<>();
        sql.each(
                "select id, parent_id from subject_category where parent_id is not null",
                row -> parents.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        return parents;
    }

    /** Keeps a version, and the category itself with its first one. */
    void keep(Category category, @Nullable UUID by, Instant at) {
        sql.update(
                "insert into subject_category as c (id, parent_id, scope_soato, version, active, position)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (id) do update set version = excluded.version,"
                        + " active = excluded.active, position = excluded.position",
                category.id(),
                category.parentId(),
                category.scope(),
                category.version(),
                category.active(),
                category.position());
        sql.update(
                "insert into subject_category_version (category_id, version, name_uz_latn, name_uz_cyrl, name_ru, name_en,"
                        + " shared, position, active, questions, changed_at, changed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)",
                category.id(),
                category.version(),
                category.name().uzLatn(),
                category.name().uzCyrl(),
                category.name().ru(),
                category.name().en(),
                category.shared(),
                category.position(),
                category.active(),
                write(category.questions()),
                at,
                by);
    }

    private Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                new Words(row.getString(5), row.getString(6), row.getString(7), row.getString(8)),
                row.getBoolean(9),
                row.getInt(10),
                row.getBoolean(11),
                read(row.getString(12)));
    }

    private String write(List<Question> questions) {
        try {
            return json.writeValueAsString(questions);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Question> read(String questions) {
        try {
            return json.readValue(questions, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
