package uz.aloqa.appeals.registry;

import jakarta.enterprise.context.ApplicationScoped;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.PointState;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.SevenMemberState;
import uz.aloqa.platform.sql.Sql;

/**
 * Puts states of the registry into the read model. The version gate stands in the statement itself: an older or repeated
 * state never overwrites a newer one, in whatever order and however often they arrive, on however many replicas. There are
 * no foreign keys, because an assignment may come before its inspector and a mahalla before its district.
 */
@ApplicationScoped
class RegistryWriter {

    private final Sql sql;

    RegistryWriter(Sql sql) {
        this.sql = sql;
    }

    /** Whether the state was newer than the one known. */
    boolean put(RegistryEntity entity) {
        return switch (entity) {
            case RegionState region -> put(region);
            case DistrictState district -> put(district);
            case PointState point -> put(point);
            case MahallaState mahalla -> put(mahalla);
            case InspectorState inspector -> put(inspector);
            case AssignmentState assignment -> put(assignment);
            case SevenMemberState member -> false; // nobody routes by the seven
        };
    }

    private boolean put(RegionState region) {
        LocalizedName name = region.name();
        return changed(
                sql.update("""
                insert into registry_region as known (soato, name_uz_latn, name_uz_cyrl, name_ru, name_en, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (soato) do update set
                  name_uz_latn = excluded.name_uz_latn, name_uz_cyrl = excluded.name_uz_cyrl,
                  name_ru = excluded.name_ru, name_en = excluded.name_en, version = excluded.version
                where known.version < excluded.version""", region.soato(), name.uzLatn(), name.uzCyrl(), name.ru(), name.en(), region.version()));
    }

    private boolean put(DistrictState district) {
        LocalizedName name = district.name();
        return changed(sql.update(
                """
                insert into registry_district as known
                  (soato, region_soato, kind, name_uz_latn, name_uz_cyrl, name_ru, name_en, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (soato) do update set
                  region_soato = excluded.region_soato, kind = excluded.kind,
                  name_uz_latn = excluded.name_uz_latn, name_uz_cyrl = excluded.name_uz_cyrl,
                  name_ru = excluded.name_ru, name_en = excluded.name_en, version = excluded.version
                where known.version < excluded.version""",
                district.soato(),
                district.regionSoato(),
                district.kind(),
                name.uzLatn(),
                name.uzCyrl(),
                name.ru(),
                name.en(),
                district.version()));
    }

    private boolean put(PointState point) {
        LocalizedName name = point.name();
        return changed(sql.update(
                """
                insert into registry_point as known
                  (id, district_soato, name_uz_latn, name_uz_cyrl, name_ru, name_en, version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                  district_soato = excluded.district_soato,
                  name_uz_latn = excluded.name_uz_latn, name_uz_cyrl = excluded.name_uz_cyrl,
                  name_ru = excluded.name_ru, name_en = excluded.name_en, version = excluded.version
                where known.version < excluded.version""",
                point.id(),
                point.districtSoato(),
                name.uzLatn(),
                name.uzCyrl(),
                name.ru(),
                name.en(),
                point.version()));
    }

    private boolean put(MahallaState mahalla) {
        LocalizedName name = mahalla.name();
        boolean changed = changed(sql.update(
                """
                insert into registry_mahalla as known
                  (code, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru, name_en,
                   boundary, valid_from, valid_to, version)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                on conflict (code) do update set
                  district_soato = excluded.district_soato, point_id = excluded.point_id,
                  name_uz_latn = excluded.name_uz_latn, name_uz_cyrl = excluded.name_uz_cyrl,
                  name_ru = excluded.name_ru, name_en = excluded.name_en, boundary = excluded.boundary,
                  valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version
                where known.version < excluded.version""",
                mahalla.code(),
                mahalla.districtSoato(),
                mahalla.pointId(),
                name.uzLatn(),
                name.uzCyrl(),
                name.ru(),
                name.en(),
                mahalla.boundary() == null ? null : mahalla.boundary().toString(),
                mahalla.validFrom(),
                mahalla.validTo(),
                mahalla.version()));
        if (changed) {
            // Its row lock makes the revision rise in the order of commits: who has read n has read all up to n.
            sql.update("update registry_revision set revision = revision + 1");
        }
        return changed;
    }

    private boolean put(InspectorState inspector) {
        return changed(sql.update(
                """
                insert into registry_inspector as known
                  (id, user_id, full_name, rank, point_id, senior, active, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                  user_id = excluded.user_id, full_name = excluded.full_name, rank = excluded.rank,
                  point_id = excluded.point_id, senior = excluded.senior, active = excluded.active,
                  version = excluded.version
                where known.version < excluded.version""",
                inspector.id(),
                inspector.userId(),
                inspector.fullName(),
                inspector.rank(),
                inspector.pointId(),
                inspector.senior(),
                inspector.active(),
                inspector.version()));
    }

    private boolean put(AssignmentState assignment) {
        return changed(sql.update(
                """
                insert into registry_assignment as known
                  (id, inspector_id, mahalla_code, role, valid_from, valid_to, shift, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                  inspector_id = excluded.inspector_id, mahalla_code = excluded.mahalla_code, role = excluded.role,
                  valid_from = excluded.valid_from, valid_to = excluded.valid_to, shift = excluded.shift,
                  version = excluded.version
                where known.version < excluded.version""",
                assignment.id(),
                assignment.inspectorId(),
                assignment.mahallaCode(),
                assignment.role(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.shift(),
                assignment.version()));
    }

    private static boolean changed(int rows) {
        return rows > 0;
    }
}
