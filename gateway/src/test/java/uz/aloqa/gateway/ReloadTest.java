package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

/** An operator changes the routes of a running gateway. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class ReloadTest {

    @AfterEach
    void takeBack() throws IOException {
        Files.writeString(TestServices.FILE, "# nothing of our own\n");
        Awaitility.await().until(() -> given().get("/api/v1/brand-new/echo").statusCode() == 404);
    }

    @Test
    void aNewRouteIsTakenAndNoRequestIsLostOverIt() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> served = threads.submit(() -> {
                int count = 0;
                while (!over.get()) {
                    assertThat(Client.ask("GET", "/api/v1/large/echo").status()).isEqualTo(200);
                    count++;
                }
                return count;
            });
            given().get("/api/v1/brand-new/echo").then().statusCode(404);
            for (String access : new String[] {"public", "authenticated", "public"}) {
                write("appeals", access);
                int expected = access.equals("public") ? 200 : 401;
                Awaitility.await()
                        .until(() -> given().get("/api/v1/brand-new/echo").statusCode() == expected);
            }
            over.set(true);
            assertThat(served.get()).isPositive();
        }
    }

    @Test
    void aFileThatCannotBeMeantChangesNothing() throws IOException {
        write("appeals", "public");
        Awaitility.await().until(() -> given().get("/api/v1/brand-new/echo").statusCode() == 200);

        write("nobody-of-that-name", "public");
        Awaitility.await().until(() -> reloads("refused") > 0);

        given().get("/api/v1/brand-new/echo").then().statusCode(200);
    }

    private static void write(String upstream, String access) throws IOException {
        String key = "aloqa.gateway.routes.brand-new.";
        Files.writeString(
                TestServices.FILE,
                String.join(
                        "\n",
                        key + "path=/api/v1/brand-new/**",
                        key + "methods=GET",
                        key + "upstream=" + upstream,
                        key + "access=" + access,
                        ""));
    }

    private static double reloads(String result) {
        return Metrics.globalRegistry
                .counter("aloqa.gateway.reloads", "result", result)
                .count();
    }
}
