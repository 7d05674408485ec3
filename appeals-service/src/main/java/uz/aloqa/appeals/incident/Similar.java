package uz.aloqa.appeals.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/**
 * Compares words, in any script, by their trigrams (docs/adr/0017). What is near in place and time is little, so the words are
 * compared then and there: no second copy of what people wrote is kept for it.
 */
@ApplicationScoped
class Similar {

    private static final Period RECENT = Period.ofDays(30);
    private static final Period REMEMBERED = Period.ofDays(365);
    private static final int NEAR_METRES = 300;
    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final int COMPARED = 300;
    private static final int SHOWN = 5;
    private static final double LIKELY = 0.3;

    private static final String NEAR = """
            with near as (
              select a.id, k.category_id, k.version, a.mahalla_code, a.district_soato, a.filed_at, a.status, a.body
              from appeal a join appeal_category k on k.appeal_id = a.id
              where a.id >= ? and (a.mahalla_code = ?
                  or (a.lat between ? and ? and a.lon between ? and ?
                      and sqrt(power(a.lat - ?, 2) + power((a.lon - ?) * cos(radians(a.lat)), 2)) <= ?))
                and not appeal_has_ended(a.status)
                and a.against_inspector_id is null and a.against_user_id is null
                and a.against_point_id is null and a.against_department is null
                and not exists (select 1 from appeal_joining j where j.child_id = a.id)
              order by a.id desc limit ?
            ), compared as (
              select near.*, similarity(spelling_key(left(near.body, 2000)), spelling_key(?))
                + case when near.category_id = ? then 0.1 else 0 end as score
              from near
            )
            select c.id, c.category_id, c.mahalla_code, c.district_soato, c.filed_at, c.status, least(c.score, 1) as score
            from compared c join subject_category_version v
              on v.category_id = c.category_id and v.version = c.version and v.shared
            where c.score >= ? order by c.score desc, c.id limit ?""";

    private static final String OWN = """
            select a.id, k.category_id, a.mahalla_code, a.district_soato, a.filed_at, a.status,
              similarity(spelling_key(left(a.body, 2000)), spelling_key(?)) as score
            from appeal a join appeal_category k on k.appeal_id = a.id and k.category_id = ?
            where a.applicant_id = ? and a.id >= ? and a.id < ? and a.district_soato = ?
              and a.mahalla_code is not distinct from ?
            order by a.id""";

    private final Sql sql;

    Similar(Sql sql) {
        this.sql = sql;
    }

    /** An appeal with how like it is. */
    record Match(
            UUID id,
            UUID categoryId,
            @Nullable String mahallaCode,
            String districtSoato,
            Instant filedAt,
            AppealStatus status,
            double similarity) {}

    /** Open appeals about what may be shared, near in place and time and like in words, the likest first. */
    List<Match> near(String text, Place place, @Nullable GeoPoint point, @Nullable UUID categoryId, LocalDate today) {
        double margin = NEAR_METRES / METRES_OF_A_DEGREE;
        double lat = point == null ? 0 : point.lat();
        double lon = point == null ? 0 : point.lon();
        // Without a point the box is empty, as its south is north of its north.
        double half = point == null ? -1 : margin;
        return sql.list(
                NEAR,
                Similar::match,
                firstIdOf(today.minus(RECENT)),
                place.mahallaCode(),
                lat - half,
                lat + half,
                lon - 2 * half,
                lon + 2 * half,
                lat,
                lon,
                margin,
                COMPARED,
                shortened(text),
                categoryId,
                LIKELY,
                SHOWN);
    }

    /** What the same person filed before about the same subject in the same place, the first one first. */
    List<Match> own(String text, UUID applicantId, UUID before, UUID categoryId, Place place, LocalDate today) {
        return sql.list(
                OWN,
                Similar::match,
                shortened(text),
                categoryId,
                applicantId,
                firstIdOf(today.minus(REMEMBERED)),
                before,
                place.districtSoato(),
                place.mahallaCode());
    }

    private static Match match(ResultSet row) throws SQLException {
        return new Match(
                row.getObject("id", UUID.class),
                row.getObject("category_id", UUID.class),
                row.getString("mahalla_code"),
                row.getString("district_soato"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                AppealStatus.valueOf(row.getString("status")),
                row.getDouble("score"));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(2_000, text.length()));
    }

    /** Ids are UUIDv7 and ascend with time. */
    private static UUID firstIdOf(LocalDate day) {
        return new UUID(day.atStartOfDay(Tashkent.ZONE).toInstant().toEpochMilli() << 16, 0);
    }
}
