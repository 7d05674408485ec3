package uz.aloqa.mahalla.mahalla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

class BoundaryCheckTest {

    private static final String SHELL = "[[69.20,41.30],[69.30,41.30],[69.30,41.40],[69.20,41.40],[69.20,41.30]]";
    private static final String HOLE = "[[69.22,41.32],[69.22,41.34],[69.24,41.34],[69.24,41.32],[69.22,41.32]]";
    private static final String ISLAND = "[[69.40,41.30],[69.45,41.30],[69.45,41.35],[69.40,41.30]]";

    @Test
    void anAreaOfSeveralPolygonsWithHolesIsFine() throws JsonProcessingException {
        JsonNode area = json("{'type':'MultiPolygon','coordinates':[[%s,%s],[%s]]}".formatted(SHELL, HOLE, ISLAND));

        assertThat(BoundaryCheck.faultsOf(area)).isEmpty();
        assertThat(Boundary.drawn(area, "/boundary").json()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | '' | is not a GeoJSON object",
                "{'type':'Point','coordinates':[69.2,41.3]} | /type | is Polygon or MultiPolygon",
                "{'type':'Polygon'} | /coordinates | a polygon has at least one ring",
                "{'type':'MultiPolygon','coordinates':[]} | /coordinates | a MultiPolygon has at least one polygon",
                "{'type':'Polygon','coordinates':[7]} | /coordinates/0 | a ring is a list of positions",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3],[69.3,41.4],[69.2,41.3]]]}"
                        + " | /coordinates/0/1 | a position is [longitude, latitude]",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,'x'],[69.3,41.4],[69.2,41.3]]]}"
                        + " | /coordinates/0/1 | a position is [longitude, latitude]",
                "{'type':'Polygon','coordinates':[[[41.3,69.2],[69.3,41.3],[69.3,41.4],[41.3,69.2]]]}"
                        + " | /coordinates/0/0 | latitude and longitude are swapped: longitude comes first",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[2.3,48.8],[69.3,41.4],[69.2,41.3]]]}"
                        + " | /coordinates/0/1 | lies far outside of Uzbekistan",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.2,41.3]]]}"
                        + " | /coordinates/0 | a ring has at least four positions, the last one like the first",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.3,41.4],[69.2,41.4]]]}"
                        + " | /coordinates/0/3 | the ring is not closed: its last position is not the first",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.4],[69.3,41.3],[69.2,41.4],[69.2,41.3]]]}"
                        + " | /coordinates | lines cross each other at [69.250000, 41.350000]",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.3,41.4],[69.2,41.3]],"
                        + "[[69.5,41.3],[69.6,41.3],[69.6,41.4],[69.5,41.3]]]}"
                        + " | /coordinates | a hole lies outside of its polygon at [69.500000, 41.300000]",
                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.2,41.3],[69.2,41.3]]]}"
                        + " | /coordinates | a ring has fewer than three corners at [69.200000, 41.300000]"
            })
    void aFaultIsNamedWithItsPlace(String geoJson, String pointer, String detail) throws JsonProcessingException {
        assertThat(BoundaryCheck.faultsOf(json(geoJson))).first().isEqualTo(new Problem.FieldError(pointer, detail));
    }

    @Test
    void nestedPolygonsAreRefusedWhereTheyNest() throws JsonProcessingException {
        JsonNode nested = json("{'type':'MultiPolygon','coordinates':[[%s],[%s]]}".formatted(SHELL, HOLE));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Boundary.drawn(nested, "/boundary"))
                .satisfies(refused -> assertThat(refused.errors())
                        .containsExactly(new Problem.FieldError(
                                "/boundary/coordinates", "a polygon lies inside another at [69.220000, 41.320000]")));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
