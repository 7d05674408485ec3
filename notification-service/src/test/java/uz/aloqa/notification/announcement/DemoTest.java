package uz.aloqa.notification.announcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.database.Database;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class DemoTest {

    private final DemoJob demo;
    private final Database database;

    DemoTest(DemoJob demo, Database database) {
        this.demo = demo;
        this.database = database;
    }

    @BeforeEach
    void theRegistryKnowsAMahallaUnderTheDrawing() {
        database.change("""
                insert into mahalla_area (code, district, boundary, west, south, east, north, version)
                values ('1726266001', '1726266', '{"type": "Polygon", "coordinates":
                    [[[69.27, 41.34], [69.28, 41.34], [69.28, 41.345], [69.27, 41.34]]]}', 69.27, 41.34, 69.28, 41.345, 1)
                on conflict do nothing
                """);
    }

    @Test
    void theDemosAnnouncementsArePublishedOnceInFourLanguages() {
        assertThat(demo.load()).isEqualTo(4);
        assertThat(demo.load()).isZero();

        assertThat(given().get("/api/v1/announcements?region=1726&limit=200")
                        .jsonPath()
                        .getList("items.kind"))
                .contains("NEWS", "BRIEFING", "MISSING", "WARNING");
        assertThat(given().get("/api/v1/announcements/d0000000-0000-4000-8000-0000000000a4")
                        .jsonPath()
                        .getList("languages"))
                .containsExactly("uz-Latn", "uz-Cyrl", "ru", "en");
    }
}
