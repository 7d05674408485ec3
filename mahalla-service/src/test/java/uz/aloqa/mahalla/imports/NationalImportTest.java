package uz.aloqa.mahalla.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.boundary.BoundaryStore;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.NationalRegistry;
import uz.aloqa.testkit.NationalRegistry.Mahalla;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla_nation")
class NationalImportTest {

    private static final NationalRegistry COUNTRY =
            NationalRegistry.draw(Path.of(System.getProperty("aloqa.root", "..")));

    @Inject
    BoundaryStore boundaries;

    @Inject
    java.time.Clock clock;

    @Inject
    Sql sql;

    @Test
    void aWholeCountryIsCheckedAppliedAndThenNothingChanges() throws InterruptedException {
        Registrar registrar = Registrar.OF_THE_COUNTRY;
        String csv = COUNTRY.csv();

        JsonPath checked = registrar.checked(csv);
        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        Registrar.assertCounts(checked, NationalRegistry.SIZE, 0, 0, 0);
        assertThat(checked.getInt("counts.gaps")).isZero();
        assertThat(checked.getInt("counts.overlaps")).isZero();

        JsonPath applied = registrar.applied(checked);
        assertThat(applied.getString("state")).isEqualTo("APPLIED");
        assertThat(applied.getInt("rowsDone")).isEqualTo(NationalRegistry.SIZE);
        assertThat(sql.count("SELECT count(*) FROM mahalla WHERE NOT demo")).isEqualTo(NationalRegistry.SIZE);
        assertThat(sql.count("SELECT count(*) FROM mahalla_period p JOIN mahalla m USING (code) WHERE NOT m.demo"))
                .isEqualTo(NationalRegistry.SIZE);

        JsonPath second = registrar.checked(csv);
        Registrar.assertCounts(second, 0, 0, NationalRegistry.SIZE, 0);
        assertThat(second.getBoolean("nothingChanged")).isTrue();
        assertThat(registrar.applied(second).getString("state")).isEqualTo("APPLIED");

        everyPlaceIsFound();
        theMapShowsThem();
    }

    private void everyPlaceIsFound() throws InterruptedException {
        double[] last = COUNTRY.mahallas().getLast().middle();
        for (int i = 0; i < 200 && at(last).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        for (Mahalla mahalla : COUNTRY.mahallas()) {
            assertThat(at(mahalla.middle())).contains(mahalla.code());
        }
    }

    private java.util.Optional<String> at(double[] place) {
        return boundaries.codeAt(place[1], place[0], java.time.LocalDate.now(clock));
    }

    private static void theMapShowsThem() {
        Mahalla some = COUNTRY.mahallas().get(4_000);
        double[] place = some.middle();
        given().get("/api/v1/boundaries?zoom=12&bbox=%s,%s,%s,%s"
                        .formatted(place[0] - 0.01, place[1] - 0.01, place[0] + 0.01, place[1] + 0.01))
                .then()
                .statusCode(200)
                .body("features.id", hasItem(some.code()));
        given().queryParam("q", some.name().get(1))
                .queryParam("district", some.district())
                .get("/api/v1/mahallas/search")
                .then()
                .statusCode(200)
                .body("items[0].score", equalTo(1.0f))
                .body("items.code", hasItem(some.code()));
        given().get("/api/v1/boundaries?bbox=57,37.6,61,41&zoom=8").then().statusCode(200);
    }
}
