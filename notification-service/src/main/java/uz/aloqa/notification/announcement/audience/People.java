package uz.aloqa.notification.announcement.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Addressees;
import uz.aloqa.notification.announcement.content.Circle;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.security.Roles;

/**
 * The people of an audience as one query: {@code with …, member as (…)}. Homes are found by place; within what was drawn by
 * the home's own point, and where no point is known by the boundary of the home's mahalla. Officers and the seven are found
 * by where they serve. Whoever follows a place or a kind of announcement is there too. Nobody is there twice, and nobody
 * whose threshold lies above the severity.
 */
final class People {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    private People() {}

    /** The query's text; member has the columns user_id and district. */
    String sql() {
        return sql.toString();
    }

    /** What fills the query, with what comes after it. */
    @Nullable
    Object[] arguments(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    static People of(Target target, Places places, AnnouncementKind kind, @Nullable AlertSeverity severity) {
        People people = new People();
        Geometry polygon = target.polygon() == null ? null : GeoJson.read(target.polygon());
        people.drawing(polygon);
        people.sql.append("found as (select null::uuid as user_id where false");
        Addressees to = target.to();
        if (to != Addressees.INSPECTORS) {
            people.homes(places);
            people.drawn(polygon, target.circle(), places);
            people.followers(places, kind);
        }
        if (to != Addressees.RESIDENTS) {
            people.serving(places);
        }
        people.sql
                .append("), member as (select p.user_id, coalesce(p.home_district, p.department) as district")
                .append(" from (select distinct user_id from found) as one join person p using (user_id) where true");
        people.role(to);
        people.threshold(severity);
        people.sql.append(") ");
        return people;
    }

    private void drawing(@Nullable Geometry polygon) {
        List<Shapes.Ring> outer = Shapes.outer(polygon);
        List<Shapes.Ring> holes = Shapes.holes(polygon);
        sql.append("""
                with part as materialized (
                    select no::int as no, ring::polygon as ring from unnest(?::text[], ?::text[]) as t(no, ring)),
                hole as materialized (
                    select no::int as no, ring::polygon as ring from unnest(?::text[], ?::text[]) as t(no, ring)),
                """);
        for (List<Shapes.Ring> rings : List.of(outer, holes)) {
            arguments.add(
                    rings.stream().map(ring -> Integer.toString(ring.part())).toList());
            arguments.add(rings.stream().map(Shapes.Ring::path).toList());
        }
    }

    private void homes(Places places) {
        add("select user_id from person where home_region = any (?)", places.regions());
        add("select user_id from person where home_district = any (?)", places.districts());
        add("select user_id from person where home_mahalla = any (?)", places.mahallas());
    }

    private void drawn(@Nullable Geometry polygon, @Nullable Circle circle, Places places) {
        if (polygon != null) {
            Envelope box = polygon.getEnvelopeInternal();
            add("""
                    select user_id from person
                    where home_longitude between ? and ? and home_latitude between ? and ?
                    and exists (
                        select from part where part.ring @> point(home_longitude, home_latitude)
                        and not exists (
                            select from hole
                            where hole.no = part.no and hole.ring @> point(home_longitude, home_latitude)))
                    """, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        }
        if (circle != null) {
            Envelope box = Shapes.around(circle).getEnvelopeInternal();
            add(
                    """
                    select user_id from person
                    where home_longitude between ? and ? and home_latitude between ? and ?
                    and 2 * 6371008.8 * asin(sqrt(
                        power(sind((home_latitude - ?) / 2), 2)
                        + cosd(?) * cosd(home_latitude) * power(sind((home_longitude - ?) / 2), 2))) <= ?
                    """,
                    box.getMinX(),
                    box.getMaxX(),
                    box.getMinY(),
                    box.getMaxY(),
                    circle.lat(),
                    circle.lat(),
                    circle.lon(),
                    circle.radius());
        }
        add("select user_id from person where home_longitude is null and home_mahalla = any (?)", places.touched());
    }

    /** Following a place is following what lies in it and what it lies in. */
    private void followers(Places places, AnnouncementKind kind) {
        add("select user_id from follow where kind = 'REGION' and target = any (?)", places.regionsConcerned());
        add("select user_id from follow where kind = 'DISTRICT' and target = any (?)", places.districtsConcerned());
        add("select user_id from follow where kind = 'DISTRICT' and left(target, 4) = any (?)", places.regions());
        add("select user_id from follow where kind = 'MAHALLA' and target = any (?)", places.allMahallas());
        add("""
                select f.user_id from follow f join mahalla_area a on f.kind = 'MAHALLA' and f.target = a.code
                where a.district = any (?) or left(a.district, 4) = any (?)
                """, places.districts(), places.regions());
        add("select user_id from follow where kind = 'TOPIC' and target = ?", kind.name());
    }

    private void serving(Places places) {
        add("select user_id from person where department = any (?)", places.districtsConcerned());
        add(
                "select user_id from person where department is not null and left(department, 4) = any (?)",
                places.regions());
    }

    private void add(String query, @Nullable Object... values) {
        sql.append(" union all ").append(query);
        arguments.addAll(Arrays.asList(values));
    }

    private void role(Addressees to) {
        String role = switch (to) {
            case EVERYONE -> null;
            case RESIDENTS -> Roles.CITIZEN;
            case INSPECTORS -> Roles.INSPECTOR;
            case SEVEN -> Roles.MAHALLA_STAFF;
        };
        if (role != null) {
            sql.append(" and ? = any (p.roles)");
            arguments.add(role);
        }
    }

    private void threshold(@Nullable AlertSeverity severity) {
        if (severity != null) {
            sql.append(" and p.least_severity = any (?)");
            arguments.add(Arrays.stream(AlertSeverity.values())
                    .filter(least -> least.compareTo(severity) >= 0)
                    .map(Enum::name)
                    .toList());
        }
    }
}
