package uz.aloqa.appeals.tip.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.Departments;
import uz.aloqa.platform.sql.Sql;

/** Whose specialists follow up the replies to an announcement: the first place of its audience says so. */
@ApplicationScoped
class AnnouncementPlaces {

    private final Sql sql;
    private final Departments departments;

    AnnouncementPlaces(Sql sql, Departments departments) {
        this.sql = sql;
        this.departments = departments;
    }

    void put(UUID announcement, List<String> regions, List<String> districts, List<String> mahallas) {
        String soato = mahallas.isEmpty() && districts.isEmpty() && !regions.isEmpty()
                ? regions.getFirst()
                : departments
                        .of(
                                null,
                                mahallas.isEmpty() ? null : mahallas.getFirst(),
                                districts.isEmpty() ? null : districts.getFirst())
                        .soato();
        sql.update("""
                insert into announcement_place (announcement_id, department_soato) values (?, ?)
                on conflict (announcement_id) do update set department_soato = excluded.department_soato""", announcement, soato);
    }

    Department of(UUID announcement) {
        return sql.first(
                        "select department_soato from announcement_place where announcement_id = ?",
                        row -> new Department(row.getString(1), null),
                        announcement)
                .orElseGet(() -> departments.of(null, null, null));
    }
}
