package uz.aloqa.mahalla.seven;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.upkeep.RegistryCalls;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class SevenTest {

    @Test
    void whoeverIsAppointedFollowsTheOneBeforeAndBothAreKnownOnTheirDays() {
        String mahalla = RegistryCalls.created(Map.of());
        String path = "mahallas/" + mahalla + "/seven";
        RegistryCalls.create(path, appointment("Zulfiya Karimova", "2026-01-01"))
                .statusCode(201);
        String second = RegistryCalls.create(path, appointment("Otabek Rahimov", "2026-06-01"))
                .statusCode(201)
                .extract()
                .path("id");

        RegistryCalls.get(path)
                .body("items.fullName", contains("Otabek Rahimov", "Zulfiya Karimova"))
                .body("items.validTo", contains(null, "2026-05-31"))
                .body("items.version", contains(1, 2));
        given().get("/api/v1/mahallas/" + mahalla + "?on=2026-05-31")
                .then()
                .body("seven.fullName", contains("Zulfiya Karimova"));
        given().get("/api/v1/mahallas/" + mahalla)
                .then()
                .body("seven.fullName", contains("Otabek Rahimov"))
                .body("seven.phone", contains("+998712003001"));

        RegistryCalls.put(path + "/" + second, 1L, Map.of("fullName", "Otabek Rahimov", "validFrom", "2026-05-15"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:seat-taken"))
                .body("detail", containsString("Zulfiya Karimova"));
        RegistryCalls.put(
                        path + "/" + second,
                        1L,
                        Map.of("fullName", "Otabek Rahimov", "validFrom", "2026-06-01", "validTo", "2026-12-31"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void aSeatThatIsTakenForATimeIsNotGivenTwice() {
        String mahalla = RegistryCalls.created(Map.of());
        String path = "mahallas/" + mahalla + "/seven";
        RegistryCalls.create(path, appointment("Zulfiya Karimova", "2026-06-01"))
                .statusCode(201);

        RegistryCalls.create(path, appointment("Otabek Rahimov", "2026-03-01"))
                .statusCode(409)
                .body("detail", containsString("2026-06-01"));
    }

    private static Map<String, Object> appointment(String name, String from) {
        return Map.of("seat", "CHAIR", "fullName", name, "phone", "+998712003001", "validFrom", from);
    }
}
