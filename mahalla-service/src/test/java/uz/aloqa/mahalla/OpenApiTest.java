package uz.aloqa.mahalla;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.OpenApiContract;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class OpenApiTest {

    @Test
    void thePublishedApiIsWhatTheServiceOffers() {
        OpenApiContract.of("mahalla")
                .verify(given().get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
