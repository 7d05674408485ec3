package uz.aloqa.notification.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import uz.aloqa.testkit.TestTokens;

/**
 * An integrator whom no other test knows.
 *
 * @param id its service account
 * @param department SOATO, null for none
 * @param scope of its tokens
 */
public record Integrator(UUID id, @Nullable String department, String scope) {

    public static Integrator of(@Nullable String department) {
        return new Integrator(UUID.randomUUID(), department, "aloqa events.read webhooks.manage");
    }

    public static Integrator national() {
        return new Integrator(UUID.randomUUID(), null, "aloqa events.read webhooks.manage events.national");
    }

    /** A district of a region that no other test knows, like a real one. */
    public static String newDistrict() {
        return "17" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
    }

    public RequestSpecification asks() {
        return given().auth()
                .oauth2(TestTokens.of("citizen1")
                        .subject(id.toString())
                        .roles("integrator")
                        .department(department)
                        .claim("scope", scope)
                        .sign())
                .contentType("application/json");
    }

    /** Registers an endpoint for events, 1 request at a time. */
    public JsonPath registers(URI url, String... events) {
        return registers(Map.of("url", url.toString(), "events", List.of(events)));
    }

    public JsonPath registers(Map<String, Object> draft) {
        return asks().body(draft)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public JsonPath webhook(String id) {
        return asks().get("/api/v1/webhooks/" + id).jsonPath();
    }

    public List<Map<String, Object>> deliveries(String id) {
        return asks().get("/api/v1/webhooks/" + id + "/deliveries?limit=200")
                .jsonPath()
                .getList("items");
    }

    /** The only delivery of an endpoint with its attempts. */
    public JsonPath delivery(String id) {
        return asks().get("/api/v1/webhooks/" + id + "/deliveries/"
                        + deliveries(id).getFirst().get("id"))
                .jsonPath();
    }

    /** Waits until something is so. */
    public static void until(String what, BooleanSupplier condition) {
        for (int i = 0; i < 600; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause(50);
        }
        throw new AssertionError("not within half a minute: " + what);
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
