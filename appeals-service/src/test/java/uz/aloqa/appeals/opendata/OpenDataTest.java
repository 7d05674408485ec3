package uz.aloqa.appeals.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.statistics.Quarter;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class OpenDataTest {

    private static final Quarter QUARTER = new Quarter(2019, 2);
    private static final UUID NOISE = UUID.fromString("c0000000-0000-4000-8000-000000000002");
    private static final UUID STRAY = UUID.fromString("c0000000-0000-4000-8000-000000000005");
    private static final String EDITION = "/api/v1/open-data/appeals/2019-Q2";
    private static final String APPEALS = """
            insert into appeal (id, number, kind, declared_kind, form, status, body, mahalla_code, district_soato,
              department_soato, applicant_id, executor_kind, routing_reason, filed_at, registered_on, term_starts_on, due_on,
              due_at, message_count, version, applicant_kind, deadline_reason, category_id)
            select gen_random_uuid(), 'open ' || gen_random_uuid(), ?, ?, 'ELECTRONIC', 'REGISTERED', 'Ochiq emas: pkq',
              mahalla, left(mahalla, 7), left(mahalla, 7), gen_random_uuid(), 'DUTY_DESK', 'DUTY_DESK_NO_MAHALLA', '2019-05-05T05:00:00Z',
              '2019-05-05', '2019-05-05', '2019-05-20', '2019-05-20T18:59:59Z', 0, 1, 'INDIVIDUAL', 'TERM_OF_LAW', ?
            from generate_series(1, ?), (values (?)) as place (mahalla)""";

    @Inject
    Editions editions;

    @Inject
    Sql sql;

    @Test
    void anEditionShowsNoSmallNumberNoPersonAndChangesNever() {
        received("1798201001", "APPLICATION", NOISE, 40);
        received("1798201001", "COMPLAINT", STRAY, 3);
        received("1798201002", "APPLICATION", null, 9);
        received("1798201002", "COMPLAINT", null, 7);
        received("1798202001", "APPLICATION", NOISE, 4);
        sql.update("""
                insert into registry_mahalla (code, district_soato, name_uz_latn, name_uz_cyrl, name_ru, name_en, boundary,
                  version)
                values ('1798201001', '1798201', 'M', 'M', 'M', 'M', cast('{"type":"Polygon","coordinates":
                  [[[69.1234,41.1234],[69.1294,41.1234],[69.1294,41.1294],[69.1234,41.1234]]]}' as jsonb), 1)
                on conflict do nothing""");
        boolean made = QuarkusTransaction.requiringNew()
                .call(() -> editions.make(QUARTER, Clock.systemUTC().instant()));
        assertThat(made).isTrue();

        Response answer = given().get(EDITION + "?region=1798");
        answer.then().statusCode(200).header("Cache-Control", "public, max-age=300");
        List<Map<String, Object>> cells = answer.jsonPath().getList("cells");
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.keySet())
                        .isSubsetOf("quarter", "district", "mahalla", "kind", "category", "received", "lat", "lon"));
        assertThat(received(cells, "1798201001", "COMPLAINT")).isNull();
        assertThat(received(cells, "1798201001", "APPLICATION")).isNull();
        assertThat(received(cells, "1798201002", "COMPLAINT")).isNull();
        assertThat(received(cells, "ALL", "ALL")).isEqualTo(59);
        assertThat(cells.getFirst()).containsEntry("lat", 41.13f);
        assertThat(bySubject(cells, "1798201"))
                .as("3 are withheld, and of the others as few as hide them")
                .containsExactlyInAnyOrderEntriesOf(Map.of(NOISE.toString(), "40", STRAY.toString(), "–", "NONE", "–"));
        assertThat(bySubject(cells, "1798202"))
                .as("of whom all are withheld nothing is told by subject")
                .isEmpty();
        assertThat(answer.asString()).doesNotContain("pkq");

        String table = given().get(EDITION + "/received.csv?region=1798")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table)
                .startsWith("quarter,district,mahalla,kind,category,received,lat,lon")
                .contains("2019-Q2,1798201,1798201001,COMPLAINT,ALL,,")
                .contains("2019-Q2,1798201,ALL,ALL,ALL,59,,");

        String tag = answer.header("ETag");
        given().header("If-None-Match", tag)
                .get(EDITION + "?region=1798")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        received("1798201002", "COMPLAINT", NOISE, 50);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> editions.make(QUARTER, Clock.systemUTC().instant())))
                .isFalse();
        assertThat(given().get(EDITION + "?region=1798").asString()).isEqualTo(answer.asString());

        given().get("/api/v1/open-data/appeals")
                .then()
                .statusCode(200)
                .body("quarters", hasItem("2019-Q2"))
                .body("licence", equalTo("CC-BY-4.0"))
                .body(
                        "columns.name",
                        equalTo(List.of(
                                "quarter", "district", "mahalla", "kind", "category", "received", "lat", "lon")));
        given().get("/api/v1/open-data/appeals/1999-Q1?region=1726").then().statusCode(404);
        given().get(EDITION).then().statusCode(400);
    }

    private static Map<String, String> bySubject(List<Map<String, Object>> cells, String district) {
        return cells.stream()
                .filter(cell -> district.equals(cell.get("district")) && !"ALL".equals(cell.get("category")))
                .collect(Collectors.toMap(
                        cell -> String.valueOf(cell.get("category")),
                        cell -> Objects.requireNonNullElse(cell.get("received"), "–")
                                .toString()));
    }

    private static Object received(List<Map<String, Object>> cells, String mahalla, String kind) {
        return cells.stream()
                .filter(cell -> mahalla.equals(cell.get("mahalla"))
                        && kind.equals(cell.get("kind"))
                        && "ALL".equals(cell.get("category"))
                        && "1798201".equals(cell.get("district")))
                .findFirst()
                .orElseThrow()
                .get("received");
    }

    private void received(String mahalla, String kind, @Nullable UUID category, int count) {
        sql.update(APPEALS, kind, kind, category, count, mahalla);
    }
}
