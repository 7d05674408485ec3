package uz.aloqa.mahalla.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla_imports")
class ImportFaultsTest {

    private static final String HEADING =
            "code,district,name_uz_latn,name_uz_cyrl,name_ru,name_en,stir,valid_from,valid_to,point,merged_into,boundary";
    private static final String POINT_OF_YUNUSOBOD = "d0000000-0000-4000-8000-000000001001";

    private final Registrar tashkent = new Registrar("1726");

    @Inject
    Sql sql;

    /** Lines of the file, in its order, with the fault that each of them has. */
    private static Map<String, String> faultyLines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(row("", "1726266", "", "", "", ""), "MISSING_CODE");
        lines.put(row("f 02", "1726266", "", "", "", ""), "BAD_CODE");
        lines.put(row("f03", "1726266", "300000003", "", "", ""), "");
        lines.put(row("f03", "1726266", "", "", "", ""), "CODE_TWICE");
        lines.put(row("f05", "1726999", "", "", "", ""), "UNKNOWN_DISTRICT");
        lines.put(row("f06", "1703202", "", "", "", ""), "DISTRICT_OF_OTHERS");
        lines.put(row("f07", "", "", "", "", ""), "MISSING_DISTRICT");
        lines.put("f08,1726266,,Ном,Имя,Name,,,,,,", "MISSING_NAME");
        lines.put("f09,1726266," + "Nom".repeat(70) + ",Ном,Имя,Name,,,,,,", "NAME_TOO_LONG");
        lines.put("f10,1726266,No\u0007m,Ном,Имя,Name,,,,,,", "CONTROL_CHARACTERS");
        lines.put(row("f11", "1726266", "12345678", "", "", ""), "BAD_STIR");
        lines.put(row("f12", "1726266", "300000003", "", "", ""), "STIR_TWICE");
        lines.put(row("f13", "1726266", "", "2025-13-01", "", ""), "BAD_DATE");
        lines.put(row("f14", "1726266", "", "2025-06-01", "2025-05-31", ""), "LAST_DAY_BEFORE_FIRST");
        lines.put("f15,1726266,Nom,Ном,Имя,Name,,,,maskan-1,,", "BAD_POINT");
        lines.put("f16,1726266,Nom,Ном,Имя,Name,,,,00000000-0000-4000-8000-000000000000,,", "UNKNOWN_POINT");
        lines.put("f17,1726294,Nom,Ном,Имя,Name,,,," + POINT_OF_YUNUSOBOD + ",,", "POINT_OF_OTHER_DISTRICT");
        lines.put("f18,1726266,Nom,Ном,Имя,Name,,,2025-06-30,,nobody,", "UNKNOWN_SUCCESSOR");
        lines.put("f19,1726266,Nom,Ном,Имя,Name,,,2025-06-30,,f19,", "OWN_SUCCESSOR");
        lines.put("f20,1726266,Nom,Ном,Имя,Name,,,,,f03,", "SUCCESSOR_WITHOUT_LAST_DAY");
        lines.put(area("f21", "{not json"), "MALFORMED_GEOMETRY");
        lines.put(area("f22", "{'type':'Point','coordinates':[69.2,41.3]}"), "NOT_AN_AREA");
        lines.put(area("f23", "{'type':'Polygon','coordinates':[]}"), "EMPTY_AREA");
        lines.put(
                area("f24", "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.2,41.3]]]}"),
                "RING_TOO_SHORT");
        lines.put(
                area("f25", "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.3,41.4],[69.2,41.4]]]}"),
                "UNCLOSED_RING");
        lines.put(
                area(
                        "f26",
                        "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.4],[69.3,41.3],[69.2,41.4],[69.2,41.3]]]}"),
                "SELF_INTERSECTION");
        lines.put(
                area(
                        "f27",
                        "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.3],[69.3,41.4],[69.2,41.3]],"
                                + "[[69.5,41.3],[69.6,41.3],[69.6,41.4],[69.5,41.3]]]}"),
                "HOLE_OUTSIDE");
        lines.put(
                area(
                        "f28",
                        "{'type':'MultiPolygon','coordinates':[[[[69.2,41.3],[69.6,41.3],[69.6,41.6],[69.2,41.6],[69.2,41.3]]],"
                                + "[[[69.3,41.4],[69.4,41.4],[69.4,41.5],[69.3,41.4]]]]}"),
                "INVALID_AREA");
        lines.put(
                area("f29", "{'type':'Polygon','coordinates':[[[37.6,55.7],[37.7,55.7],[37.7,55.8],[37.6,55.7]]]}"),
                "OUTSIDE_THE_COUNTRY");
        lines.put(
                area("f30", "{'type':'Polygon','coordinates':[[[41.3,69.2],[41.4,69.2],[41.4,69.3],[41.3,69.2]]]}"),
                "AXES_SWAPPED");
        lines.put("f31,1726266,Nom", "WRONG_NUMBER_OF_FIELDS");
        lines.put("1726266005,1726266,Doʻstlik,Дўстлик,Дустлик,Dustlik,,1999-01-01,,,,", "FIRST_DAY_IS_FIXED");
        return lines;
    }

    @Test
    void everyFaultIsNamedWithItsLineAndNothingIsApplied() throws InterruptedException {
        Map<String, String> lines = faultyLines();
        String csv = HEADING + "\n" + String.join("\n", lines.keySet()) + "\n";

        JsonPath view = tashkent.checked(csv);

        assertThat(view.getString("state")).isEqualTo("REFUSED");
        Map<Integer, List<String>> found = faultsByLine(view);
        List<String> expected = new ArrayList<>(lines.values());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.getOrDefault(i + 2, List.of()))
                    .as("line %d", i + 2)
                    .isEqualTo(expected.get(i).isEmpty() ? List.of() : List.of(expected.get(i)));
        }
        assertThat(found.values().stream().flatMap(List::stream).distinct().count())
                .isGreaterThanOrEqualTo(30);
        assertThat(view.getInt("counts.refused")).isEqualTo(lines.size() - 1);

        tashkent.applies(view.getString("id"), "\"" + view.getLong("version") + "\"")
                .statusCode(409)
                .body("type", org.hamcrest.Matchers.equalTo("urn:problem:mahalla-service:import-refused"));
        assertThat(sql.count("SELECT count(*) FROM mahalla WHERE code LIKE 'f%'"))
                .isZero();
    }

    @Test
    void theReasonIsInTheCallersLanguageAndTheFaultOfABoundaryHasItsPlace() throws InterruptedException {
        JsonPath view = tashkent.checked(
                HEADING + "\n"
                        + area(
                                "g1",
                                "{'type':'Polygon','coordinates':[[[69.2,41.3],[69.3,41.4],[69.3,41.3],[69.2,41.4],[69.2,41.3]]]}"));

        Map<String, Object> item = tashkent.report(view, "REFUSED").getFirst();
        assertThat(item)
                .containsEntry("detail", "Chegara oʻzini oʻzi kesib oʻtadi.")
                .containsEntry("line", 2)
                .containsEntry("code", "g1");
        assertThat(((Number) item.get("longitude")).doubleValue())
                .isEqualTo(69.25, org.assertj.core.data.Offset.offset(1e-5));
        assertThat(((Number) item.get("latitude")).doubleValue())
                .isEqualTo(41.35, org.assertj.core.data.Offset.offset(1e-5));

        String table = tashkent.request()
                .header("Accept-Language", "ru")
                .get(Registrar.PATH + "/" + view.getString("id") + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("REFUSED,2,g1,,SELF_INTERSECTION,Граница пересекает сама себя.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "text/csv | '' | NO_ROWS | 1",
                "text/csv | 'code,district' | NO_ROWS | 1",
                "text/csv | 'code,distrikt' | UNKNOWN_COLUMN | 1",
                "text/csv | 'code,district,code' | COLUMN_TWICE | 1",
                "text/csv | 'district,stir' | MISSING_COLUMN | 1",
                "application/geo+json | '{\"type\":\"FeatureCollection\",\"features\":[' | MALFORMED_FILE | 1",
                "application/geo+json | '[1,2]' | MALFORMED_FILE | 1",
                "application/geo+json | '{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\":\"Feature\"}]}' | MALFORMED_FILE | 3",
                "application/fhir+json | '{\"resourceType\":\"CodeSystem\"}' | MALFORMED_FILE | 1",
                "application/fhir+json | '{\"concept\":[]}' | NO_ROWS | 1"
            })
    void aFileThatIsNoneIsRefusedWithTheLine(String type, String file, String fault, int line)
            throws InterruptedException {
        JsonPath view = tashkent.checked(type, file, "");

        assertThat(view.getString("state")).isEqualTo("REFUSED");
        assertThat(faultsByLine(view).getOrDefault(line, List.of())).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "UTF-16LE"})
    void aFileOfAnotherEncodingIsRefused(String charset) throws InterruptedException {
        byte[] file = "code,district,name_uz_cyrl\nx1,1726266,Дўстлик\n".getBytes(Charset.forName(charset));
        String id =
                tashkent.brings("text/csv", file, "").statusCode(202).extract().path("id");
        JsonPath view = tashkent.rested(id);

        assertThat(view.getString("state")).isEqualTo("REFUSED");
        assertThat(tashkent.report(view, "REFUSED")).isNotEmpty();
    }

    @Test
    void aMarkOfTheByteOrderAndSemicolonsAreUnderstood() throws InterruptedException {
        byte[] file = "\uFEFFCode; District ;NAME_UZ_LATN;name_uz_cyrl;name_ru\nbom1;1726266;Do'stlik;Дўстлик;Дустлик\n"
                .getBytes(StandardCharsets.UTF_8);
        String id =
                tashkent.brings("text/csv", file, "").statusCode(202).extract().path("id");

        Registrar.assertCounts(tashkent.rested(id), 1, 0, 0, 0);
    }

    private Map<Integer, List<String>> faultsByLine(JsonPath view) {
        Map<Integer, List<String>> faults = new LinkedHashMap<>();
        for (Map<String, Object> item : tashkent.report(view, "REFUSED")) {
            faults.computeIfAbsent((Integer) item.get("line"), none -> new ArrayList<>())
                    .add((String) item.get("fault"));
        }
        return faults;
    }

    private static String row(String code, String district, String stir, String from, String to, String successor) {
        return "%s,%s,Nom,Ном,Имя,Name,%s,%s,%s,,%s,".formatted(code, district, stir, from, to, successor);
    }

    private static String area(String code, String geoJson) {
        return "%s,1726266,Nom,Ном,Имя,Name,,,,,,\"%s\"".formatted(code, geoJson.replace("'", "\"\""));
    }
}
