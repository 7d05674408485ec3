package uz.aloqa.mahalla.staff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class StaffTest {

    private static final String STAFF = "/api/v1/mahallas/1726294001/staff";

    @Test
    void aRegistrarLinksAnAccountAndAPlaceIsTakenOnce() {
        UUID leader = UUID.randomUUID();
        String link = Api.creating("registrar1")
                .body(Map.of("userId", leader, "position", "YOUTH_LEADER", "validFrom", "2026-01-01"))
                .post(STAFF)
                .then()
                .statusCode(201)
                .body("mahalla", equalTo("1726294001"))
                .extract()
                .path("id");

        Api.creating("registrar1")
                .body(Map.of("userId", UUID.randomUUID(), "position", "YOUTH_LEADER"))
                .post(STAFF)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:staff-place-taken"));
        Api.as("registrar1")
                .body(Map.of("lastDay", "2025-12-31"))
                .post(STAFF + "/" + link + "/end")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:last-day-too-early"));
        Api.as("registrar1")
                .body(Map.of("lastDay", "2026-03-31"))
                .post(STAFF + "/" + link + "/end")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-03-31"));
        Api.creating("registrar1")
                .body(Map.of("userId", UUID.randomUUID(), "position", "YOUTH_LEADER", "validFrom", "2026-04-01"))
                .post(STAFF)
                .then()
                .statusCode(201);
        Api.as("registrar1").get(STAFF).then().body("items.id", hasItem(link));
    }

    @Test
    void aRegistrarOfAnotherDistrictSeesNothingThere() {
        Api.with(TestTokens.of("registrar1").department("1726266"))
                .get(STAFF)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-not-found"));
        Api.with(TestTokens.of("registrar1").department(null)).get(STAFF).then().statusCode(404);
        Api.as("head1").get(STAFF).then().statusCode(403);
        Api.as("registrar1")
                .body(Map.of("lastDay", "2026-03-31"))
                .post(STAFF + "/" + UUID.randomUUID() + "/end")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:staff-link-not-found"));
    }
}
