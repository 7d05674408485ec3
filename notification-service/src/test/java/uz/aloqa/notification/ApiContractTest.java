package uz.aloqa.notification;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.OpenApiContract;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class ApiContractTest {

    @Test
    void thePublishedApiIsWhatTheServiceOffers() {
        OpenApiContract.of("notification").verify(get("/q/openapi").asString());
    }

    @Test
    void theServiceIsReadyOnceItsTopicsAreThere() throws InterruptedException {
        int status = 0;
        for (int i = 0; i < 100 && status != 200; i++) {
            Thread.sleep(100);
            status = get("/q/health/ready").statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
    }
}
