package uz.aloqa.notification.announcement.audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.geo.GeoJson;

/** Where mahallas lie, a read model of registry.v1. */
@Singleton
public class MahallaAreas {

    private static final Logger LOG = Logger.getLogger(MahallaAreas.class);

    private record Area(String code, String boundary) {}

    private final Database database;
    private final ObjectMapper json;

    MahallaAreas(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The districts of these mahallas; one that is not known or no longer exists is not there. */
    public Map<String, String> districtsOf(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        "select code, district from mahalla_area where code = any (?) and ended_on is null",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        codes)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Codes of the mahallas that share at least a point with an area, in order. */
    List<String> touchedBy(Geometry area) {
        Envelope box = area.getEnvelopeInternal();
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        return database
                .list(
                        "select code, boundary from mahalla_area where boundary is not null and ended_on is null"
                                + " and west <= ? and east >= ? and south <= ? and north >= ? order by code",
                        row -> new Area(row.getString(1), row.getString(2)),
                        box.getMaxX(),
                        box.getMinX(),
                        box.getMaxY(),
                        box.getMinY())
                .stream()
                .filter(mahalla -> prepared.intersects(read(mahalla.boundary())))
                .map(Area::code)
                .toList();
    }

    /** Takes over a newer state; an older or repeated version changes nothing. */
    void learn(MahallaState mahalla) {
        Geometry boundary = shape(mahalla);
        Envelope box = boundary == null ? null : boundary.getEnvelopeInternal();
        database.change(
                """
                insert into mahalla_area as known (code, district, boundary, west, south, east, north, ended_on, version)
                values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update
                set district = excluded.district, boundary = excluded.boundary, west = excluded.west,
                    south = excluded.south, east = excluded.east, north = excluded.north,
                    ended_on = excluded.ended_on, version = excluded.version
                where known.version < excluded.version
                """,
                mahalla.code(),
                mahalla.districtSoato(),
                boundary == null ? null : String.valueOf(mahalla.boundary()),
                box == null ? null : box.getMinX(),
                box == null ? null : box.getMinY(),
                box == null ? null : box.getMaxX(),
                box == null ? null : box.getMaxY(),
                mahalla.validTo(),
                mahalla.version());
    }

    /** A boundary that can't be read is as good as none: the mahalla can still be named by its code. */
    private static @Nullable Geometry shape(MahallaState mahalla) {
        if (mahalla.boundary() == null) {
            return null;
        }
        try {
            Geometry shape = GeoJson.read(mahalla.boundary());
            return shape.isEmpty() ? null : shape;
        } catch (IllegalArgumentException e) {
            LOG.warnf("mahalla %s has a boundary that can't be read: %s", mahalla.code(), e.getMessage());
            return null;
        }
    }

    private Geometry read(String boundary) {
        try {
            return GeoJson.read(json.readTree(boundary));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept boundary can't be read", e);
        }
    }
}
