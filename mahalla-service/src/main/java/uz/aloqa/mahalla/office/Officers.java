package uz.aloqa.mahalla.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** Inspectors in service and the accounts behind points and mahallas, by plain SQL on the present state of the registry. */
@ApplicationScoped
public class Officers {

    private static final String OFFICER = """
            select i.id, i.user_id, i.full_name, i.rank, i.point_id, p.district_soato
            from inspector i join law_and_order_point p on p.id = i.point_id
            where i.active""";
    private static final String OF_SEVEN = """
            select user_id from mahalla_staff
            where mahalla_code = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
            union
            select i.user_id from assignment a join inspector i on i.id = a.inspector_id
            where a.mahalla_code = ? and i.active and a.role in ('PRIMARY', 'SUBSTITUTE')
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            order by 1""";
    private static final String SERVES = """
            select 1 from assignment a join inspector i on i.id = a.inspector_id
            where a.mahalla_code = ? and i.user_id = ? and i.active
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)""";

    private final Sql sql;

    Officers(Sql sql) {
        this.sql = sql;
    }

    /** An inspector in service. */
    public Optional<Officer> find(UUID inspectorId) {
        return one(OFFICER + " and i.id = ?", inspectorId);
    }

    /** The inspector behind an account. */
    public Optional<Officer> ofAccount(UUID userId) {
        return one(OFFICER + " and i.user_id = ?", userId);
    }

    /** The name an officer signs with: as published for an inspector, else as the account tells. */
    public String nameOf(Caller caller) {
        return ofAccount(caller.id()).map(Officer::fullName).orElseGet(caller::name);
    }

    /** Accounts of everybody who serves at a point. */
    public List<UUID> accountsOfPoint(UUID pointId) {
        return sql.list(
                "select user_id from inspector where point_id = ? and active order by user_id",
                row -> row.getObject(1, UUID.class),
                pointId);
    }

    /** Accounts of the seven of a mahalla on a day: its staff and the inspector who answers for it. */
    public List<UUID> accountsOfSeven(String mahallaCode, LocalDate day) {
        return sql.list(OF_SEVEN, row -> row.getObject(1, UUID.class), mahallaCode, day, day, mahallaCode, day, day);
    }

    /** The district of a mahalla that exists on a day. */
    public Optional<String> districtOfMahalla(String mahallaCode, LocalDate day) {
        return sql.first("""
                select district_soato from mahalla where code = ?
                and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)""", row -> row.getString(1), mahallaCode, day, day);
    }

    /** The district of a law-and-order point. */
    public Optional<String> districtOfPoint(UUID pointId) {
        return sql.first(
                "select district_soato from law_and_order_point where id = ?", row -> row.getString(1), pointId);
    }

    /** Whether an account belongs to an inspector assigned to the mahalla on a day, in whatever role. */
    public boolean serves(UUID userId, String mahallaCode, LocalDate day) {
        return sql.first(SERVES, row -> row.getInt(1), mahallaCode, userId, day, day)
                .isPresent();
    }

    private Optional<Officer> one(String statement, UUID id) {
        return sql.first(
                statement,
                row -> new Officer(
                        row.getObject("id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("full_name"),
                        row.getString("rank"),
                        row.getObject("point_id", UUID.class),
                        row.getString("district_soato")),
                id);
    }
}
