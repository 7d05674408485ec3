package uz.aloqa.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PolygonIndexTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    private static Geometry square(double lon, double lat, double side) throws JsonProcessingException {
        return GeoJson.read(json(
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                        .formatted(lon, lat, lon + side, lat + side)));
    }

    @Test
    void aPointOnASharedBorderBelongsToExactlyOne() throws JsonProcessingException {
        PolygonIndex<String> index = PolygonIndex.of(List.of(
                new PolygonIndex.Area<>("b", square(1, 0, 1), "east"),
                new PolygonIndex.Area<>("a", square(0, 0, 1), "west")));
        assertThat(index.at(0.5, 1.0)).contains("west");
        assertThat(index.at(0.5, 1.5)).contains("east");
        assertThat(index.at(0.5, 2.0)).contains("east");
        assertThat(index.at(5, 5)).isEmpty();
    }

    @Test
    void aHoleIsOutside() throws JsonProcessingException {
        JsonNode ring = json("""
                {"type":"MultiPolygon","coordinates":[[[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]]}""");
        PolygonIndex<String> index = PolygonIndex.of(List.of(new PolygonIndex.Area<>("a", GeoJson.read(ring), "ring")));
        assertThat(index.at(1.5, 1.5)).isEmpty();
        assertThat(index.at(0.5, 0.5)).contains("ring");
        assertThat(GeoJson.read(GeoJson.write(GeoJson.read(ring))).equalsExact(GeoJson.read(ring)))
                .isTrue();
    }

    @Test
    void everyPointIsWhereBruteForceSaysItIs() throws JsonProcessingException {
        Random random = new Random(7);
        List<PolygonIndex.Area<String>> areas = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String key = String.format("%03d", i);
            areas.add(new PolygonIndex.Area<>(
                    key, square(random.nextInt(40) / 4.0, random.nextInt(40) / 4.0, 1 + random.nextInt(4) / 4.0), key));
        }
        PolygonIndex<String> index = PolygonIndex.of(areas);
        GeometryFactory factory = new GeometryFactory();
        for (int i = 0; i < 20_000; i++) {
            // a quarter of the points lies on borders
            double lon = i % 2 == 0 ? random.nextInt(48) / 4.0 : random.nextDouble() * 12;
            double lat = i % 4 < 2 ? random.nextInt(48) / 4.0 : random.nextDouble() * 12;
            Geometry point = factory.createPoint(new Coordinate(lon, lat));
            var expected = areas.stream()
                    .filter(area -> area.shape().intersects(point))
                    .map(PolygonIndex.Area::key)
                    .min(String::compareTo);
            assertThat(index.at(lat, lon)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,\"x\"],[1,1],[0,0]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[200,1],[0,0]]]}"
            })
    void whatIsNoAreaIsRefused(String text) throws JsonProcessingException {
        JsonNode json = json(text);
        assertThatThrownBy(() -> GeoJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
