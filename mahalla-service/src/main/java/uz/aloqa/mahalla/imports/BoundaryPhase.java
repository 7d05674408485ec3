package uz.aloqa.mahalla.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.mahalla.imports.ImportTable.Work;
import uz.aloqa.mahalla.imports.check.DistrictMap;
import uz.aloqa.mahalla.imports.check.DistrictMap.Misfit;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.sql.Sql;

/** Looks for gaps and overlaps in every district that the file changes, one district in memory at a time. */
@Singleton
class BoundaryPhase {

    private static final String DISTRICTS = """
            SELECT DISTINCT district_soato FROM registry_import_finding
             WHERE import_id = ? AND kind IN ('ADDED', 'CHANGED', 'GONE') AND district_soato IS NOT NULL ORDER BY 1
            """;

    /** The district as it would be: what the file says, and what the registry keeps where the file is silent. */
    private static final String WOULD_BE = """
            SELECT r.code, r.boundary::text FROM registry_import_row r
             WHERE r.import_id = ? AND r.district_soato = ? AND r.boundary IS NOT NULL AND r.valid_to IS NULL
               AND r.verdict <> 'REFUSED'
            UNION ALL
            SELECT m.code, m.boundary::text FROM mahalla m
             WHERE m.district_soato = ? AND m.boundary IS NOT NULL AND m.valid_to IS NULL
               AND NOT EXISTS (SELECT 1 FROM registry_import_row r WHERE r.import_id = ? AND r.code = m.code)
               AND NOT EXISTS (SELECT 1 FROM registry_import_finding f
                                WHERE f.import_id = ? AND f.kind = 'GONE' AND f.code = m.code)
            """;

    private static final String INSERT = """
            INSERT INTO registry_import_finding
                   (import_id, phase, kind, code, district_soato, arguments, longitude, latitude, square_metres)
            VALUES (?, 'BOUNDARIES', ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ImportTable imports;
    private final Sql sql;
    private final ObjectMapper json;

    BoundaryPhase(ImportTable imports, Sql sql, ObjectMapper json) {
        this.imports = imports;
        this.sql = sql;
        this.json = json;
    }

    void run(Work work, UUID worker) {
        sql.update("DELETE FROM registry_import_finding WHERE import_id = ? AND phase = 'BOUNDARIES'", work.id());
        List<String> districts = sql.list(DISTRICTS, row -> row.getString(1), work.id());
        for (int i = 0; i < districts.size(); i++) {
            String district = districts.get(i);
            List<Misfit> misfits = DistrictMap.misfits(wouldBe(work.id(), district));
            int done = i + 1;
            QuarkusTransaction.requiringNew().run(() -> {
                for (Misfit misfit : misfits) {
                    sql.update(
                            INSERT,
                            work.id(),
                            misfit.isGap() ? "GAP" : "OVERLAP",
                            misfit.isGap() ? null : misfit.codes().getFirst(),
                            district,
                            misfit.codes(),
                            misfit.longitude(),
                            misfit.latitude(),
                            Math.floor(misfit.squareMetres()));
                }
                imports.progress(work.id(), worker, ImportPhase.BOUNDARIES, done, districts.size());
            });
        }
    }

    private Map<String, Geometry> wouldBe(UUID id, String district) {
        Map<String, Geometry> areas = new HashMap<>();
        sql.each(WOULD_BE, row -> areas.put(row.getString(1), shape(row.getString(2))), id, district, district, id, id);
        return areas;
    }

    private Geometry shape(String geoJson) {
        try {
            return GeoJson.read(json.readTree(geoJson));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database keeps nothing but JSON here", e);
        }
    }
}
