package uz.aloqa.mahalla.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.platform.geo.GeoJson;

class DemoMapTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final List<MahallaState> mahallas =
            new SeedFiles(JSON).demoMahallas().stream().map(Mahalla::state).toList();

    @ParameterizedTest
    @ValueSource(strings = {"1726266", "1726294"})
    void mahallasTileTheirDistrictWithoutGapOrOverlap(String district) throws IOException {
        Geometry outline = outline(district);
        List<Geometry> tiles = shapesOf(district);

        assertThat(tiles).hasSizeBetween(8, 12).allMatch(Geometry::isValid);
        assertThat(UnaryUnionNG.union(tiles, new PrecisionModel()).equalsTopo(outline))
                .as("together they are the district")
                .isTrue();
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = i + 1; j < tiles.size(); j++) {
                assertThat(tiles.get(i).relate(tiles.get(j), "F********"))
                        .as("the interiors of %d and %d don't meet", i, j)
                        .isTrue();
            }
        }
    }

    @Test
    void districtsDontOverlap() throws IOException {
        assertThat(outline("1726266").disjoint(outline("1726294"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"41.3650, 69.2880, 1726266005", "41.2750, 69.2040, 1726294006"})
    void thePlacesOfTheDemoLieWellInsideTheirMahallas(double lat, double lon, String code) {
        Point place = GeoJson.read(mahallas.getFirst().boundary()).getFactory().createPoint(new Coordinate(lon, lat));

        assertThat(mahallas)
                .filteredOn(mahalla -> GeoJson.read(mahalla.boundary()).contains(place))
                .extracting(MahallaState::code)
                .containsExactly(code);
        assertThat(shape(code).getBoundary().distance(place)).isGreaterThan(0.001);
    }

    private Geometry shape(String code) {
        return mahallas.stream()
                .filter(mahalla -> mahalla.code().equals(code))
                .map(mahalla -> GeoJson.read(Objects.requireNonNull(mahalla.boundary())))
                .findFirst()
                .orElseThrow();
    }

    private List<Geometry> shapesOf(String district) {
        return mahallas.stream()
                .filter(mahalla -> mahalla.districtSoato().equals(district))
                .map(mahalla -> GeoJson.read(Objects.requireNonNull(mahalla.boundary())))
                .toList();
    }

    private static Geometry outline(String district) throws IOException {
        try (InputStream in = DemoMapTest.class.getResourceAsStream("/demo/district-outlines.geojson")) {
            for (JsonNode feature : JSON.readTree(in).path("features")) {
                if (feature.path("properties").path("districtSoato").asText().equals(district)) {
                    return GeoJson.read(feature.path("geometry"));
                }
            }
        }
        throw new AssertionError("no outline of " + district);
    }
}
