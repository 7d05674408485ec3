package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

/** The service {@code narrow} is believed to bear 20 exchanges at once: 18 of daily work, 14 of what can wait. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class OverloadTest {

    @Test
    void aFullServiceRefusesAtOnceAndServesWhatCannotWait() throws Exception {
        given().get("/api/v1/first/counters").then().statusCode(200);
        List<Future<Integer>> working = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 18; i++) {
                working.add(threads.submit(ask("/api/v1/normal/stall")));
            }
            Awaitility.await().until(() -> given().get("/api/v1/last/counters").statusCode() == 503);
            Awaitility.await()
                    .until(() -> given().get("/api/v1/normal/counters").statusCode() == 503);

            given().header("Accept-Language", "en")
                    .get("/api/v1/normal/counters")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("urn:problem:gateway:overloaded"));
            given().get("/api/v1/first/counters").then().statusCode(200);
            given().get("/api/v1/appeals/counters").then().statusCode(401);
        }
        for (Future<Integer> one : working) {
            assertThat(one.get()).isEqualTo(200);
        }
        given().get("/api/v1/last/counters").then().statusCode(200);
    }

    private static Callable<Integer> ask(String path) {
        return () -> Client.ask("GET", path).status();
    }
}
