package uz.aloqa.appeals.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.platform.sql.Sql;

/** Questions to the read model. It answers from this service's database alone, also while mahalla-service is down. */
@ApplicationScoped
public class Registry {

    private static final String INSPECTOR = "i.id, i.user_id, i.full_name, i.rank, i.point_id, i.senior, i.active,"
            + " (select p.district_soato from registry_point p where p.id = i.point_id) as point_district";
    private static final String NAME = "name_uz_latn, name_uz_cyrl, name_ru, name_en";

    private final Sql sql;

    Registry(Sql sql) {
        this.sql = sql;
    }

    /** A mahalla by its code, also one that was merged into another. */
    public Optional<Mahalla> mahalla(String code) {
        return sql.first(
                "select code, district_soato, point_id, " + NAME + " from registry_mahalla where code = ?",
                Registry::mahalla,
                code);
    }

    /** A mahalla by its code, if it exists on that day: one that is gone gets no appeals any more. */
    public Optional<Mahalla> existingMahalla(String code, LocalDate day) {
        return sql.first(
                "select code, district_soato, point_id, " + NAME + " from registry_mahalla where code = ?"
                        + " and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)",
                Registry::mahalla,
                code,
                day,
                day);
    }

    /** The name of a district; empty when no such district is known. */
    public Optional<LocalizedName> districtName(String soato) {
        return sql.first("select " + NAME + " from registry_district where soato = ?", Registry::name, soato);
    }

    /** The name of the district or region that a department serves; empty when it isn't known. */
    public Optional<LocalizedName> departmentName(String soato) {
        return districtName(soato)
                .or(() -> sql.first("select " + NAME + " from registry_region where soato = ?", Registry::name, soato));
    }

    /** Whether there is a department of that district or region. */
    public boolean departmentExists(String soato) {
        return sql.count(
                        "select count(*) from (select soato from registry_district union all"
                                + " select soato from registry_region) known where soato = ?",
                        soato)
                > 0;
    }

    /** An inspector, active or not. */
    public Optional<Inspector> inspector(UUID id) {
        return sql.first("select " + INSPECTOR + " from registry_inspector i where i.id = ?", Registry::inspector, id);
    }

    /** The inspector behind an account; the newest record when there are several. */
    public Optional<Inspector> inspectorOf(UUID userId) {
        return sql.first(
                "select " + INSPECTOR
                        + " from registry_inspector i where i.user_id = ? order by i.active desc, i.id desc",
                Registry::inspector,
                userId);
    }

    /** Active inspectors assigned to a mahalla on that day, in any role, the latest assignment first. */
    public List<OnDuty> onDuty(String mahallaCode, LocalDate day) {
        return sql.list(
                "select " + INSPECTOR + ", s.role, s.valid_from, s.shift from registry_assignment s"
                        + " join registry_inspector i on i.id = s.inspector_id"
                        + " where s.mahalla_code = ? and i.active"
                        + " and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)"
                        + " order by s.valid_from desc, s.id desc",
                row -> new OnDuty(
                        inspector(row),
                        AssignmentRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        Shift.parse(row.getString("shift")).orElse(null)),
                mahallaCode,
                day,
                day);
    }

    /** The same at an hour of that day, those on shift first. */
    public List<OnDuty> onDuty(String mahallaCode, LocalDateTime at) {
        return onDuty(mahallaCode, at.toLocalDate()).stream()
                .sorted(Comparator.comparing(duty -> !duty.isOnShiftAt(at.toLocalTime())))
                .toList();
    }

    /** Active senior inspectors of a law-and-order point, in a fixed order. */
    public List<Inspector> seniorsOf(UUID pointId) {
        return sql.list(
                "select " + INSPECTOR
                        + " from registry_inspector i where i.point_id = ? and i.senior and i.active order by i.id",
                Registry::inspector,
                pointId);
    }

    /** The district in which a law-and-order point stands. */
    public Optional<String> districtOfPoint(UUID pointId) {
        return sql.first("select district_soato from registry_point where id = ?", row -> row.getString(1), pointId);
    }

    private static Mahalla mahalla(ResultSet row) throws SQLException {
        return new Mahalla(
                row.getString("code"),
                row.getString("district_soato"),
                row.getObject("point_id", UUID.class),
                name(row));
    }

    private static Inspector inspector(ResultSet row) throws SQLException {
        return new Inspector(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("full_name"),
                row.getString("rank"),
                row.getObject("point_id", UUID.class),
                row.getString("point_district"),
                row.getBoolean("senior"),
                row.getBoolean("active"));
    }

    private static LocalizedName name(ResultSet row) throws SQLException {
        return new LocalizedName(
                row.getString("name_uz_latn"),
                row.getString("name_uz_cyrl"),
                row.getString("name_ru"),
                row.getString("name_en"));
    }
}
