package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** The route {@code few} allows 3 requests a user, 5 an application and 2 an address in a minute. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuotasTest {

    private static final String FEW = "/api/v1/few/echo";
    private static final String UNLIMITED = "/api/v1/large/echo";

    @Test
    @Order(1)
    void anAddressWithoutATokenHasItsQuotaAndIsToldWhatIsLeft() {
        given().get(FEW)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"few\";q=2;w=60")
                .header("RateLimit", "\"few\";r=1;t=30");
        given().get(FEW).then().statusCode(200);

        Response refused = given().header("Accept-Language", "en").get(FEW);

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:gateway:too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
        assertThat(refused.header("RateLimit")).startsWith("\"few\";r=0;t=");
    }

    @Test
    @Order(2)
    void aSpentAddressDoesNotStopThoseWhoSignIn() {
        as(client("one"), "citizen1").then().statusCode(200).header("RateLimit-Policy", "\"few\";q=3;w=60");
    }

    @Test
    @Order(3)
    void aUserHasAQuotaOfTheirOwnWhateverTheApplication() {
        as(client("two"), "citizen2").then().statusCode(200);
        as(client("three"), "citizen2").then().statusCode(200);
        as(client("two"), "citizen2").then().statusCode(200);

        as(client("three"), "citizen2").then().statusCode(429);
        as(client("two"), "inspector1").then().statusCode(200);
    }

    @Test
    @Order(4)
    void anApplicationHasAQuotaOverAllItsUsers() {
        for (int i = 0; i < 5; i++) {
            given().auth()
                    .oauth2(TestTokens.of("citizen1")
                            .subject(UUID.randomUUID().toString())
                            .claim("azp", "busy")
                            .sign())
                    .get(FEW)
                    .then()
                    .statusCode(200);
        }
        as("busy", "duty1").then().statusCode(429);
        as("calm", "duty1").then().statusCode(200);
    }

    @Test
    @Order(5)
    void anApplicationMayHaveAQuotaOfItsOwnThatItsTokenNames() {
        String narrow = TestTokens.of("citizen1")
                .subject(UUID.randomUUID().toString())
                .claim("azp", "sandbox-1")
                .claim("quota", "trial")
                .sign();
        String unknown = TestTokens.of("citizen1")
                .subject(UUID.randomUUID().toString())
                .claim("azp", "sandbox-2")
                .claim("quota", "as-much-as-i-like")
                .sign();

        given().auth()
                .oauth2(narrow)
                .get(UNLIMITED)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"trial\";q=1;w=60");
        given().auth().oauth2(narrow).get(UNLIMITED).then().statusCode(429);
        given().auth().oauth2(unknown).get(UNLIMITED).then().header("RateLimit-Policy", startsWith("\"sandbox\";q="));
    }

    @Test
    @Order(6)
    void whereNothingIsLimitedNothingIsTold() {
        given().get(UNLIMITED).then().statusCode(200).header("RateLimit", nullValue());
    }

    private static String client(String name) {
        return "quota-" + name;
    }

    private static Response as(String client, String user) {
        return given().auth()
                .oauth2(TestTokens.of(user).claim("azp", client).sign())
                .get(FEW);
    }
}
