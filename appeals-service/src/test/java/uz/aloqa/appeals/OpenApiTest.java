package uz.aloqa.appeals;

import static io.restassured.RestAssured.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.OpenApiContract;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class OpenApiTest {

    @Test
    void thePublishedApiIsWhatTheServiceOffers() {
        OpenApiContract.of("appeals").verify(get("/q/openapi").asString());
    }
}
