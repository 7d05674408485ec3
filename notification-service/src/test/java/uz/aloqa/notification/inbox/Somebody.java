package uz.aloqa.notification.inbox;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.TokenBuilder;

/**
 * A user whom no other test knows.
 *
 * @param id account
 * @param role of the realm
 * @param department SOATO, null for residents
 * @param locale claim of the token
 */
public record Somebody(UUID id, String role, @Nullable String department, String locale) {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    public static Somebody citizen() {
        return new Somebody(UUID.randomUUID(), "citizen", null, "en");
    }

    public static Somebody inspector(String department) {
        return new Somebody(UUID.randomUUID(), "inspector", department, "en");
    }

    public static Somebody dutyOfficer(String department) {
        return new Somebody(UUID.randomUUID(), "duty-officer", department, "en");
    }

    public static Somebody head(String department) {
        return new Somebody(UUID.randomUUID(), "department-head", department, "en");
    }

    /** A district that no other test knows. */
    public static String newDistrict() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(2_000_000, 10_000_000));
    }

    public TokenBuilder token() {
        return TestTokens.of("citizen1")
                .subject(id.toString())
                .roles(role)
                .department(department)
                .claim("locale", locale);
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(token().sign());
    }

    /** The first page of the list. */
    public JsonPath list() {
        return asks().get("/api/v1/notifications?limit=200").jsonPath();
    }

    public long unread() {
        return asks().get("/api/v1/notifications/unread-count").jsonPath().getLong("unread");
    }

    /** The titles, newest first, as soon as there are so many. */
    public List<String> titles(int count) {
        List<String> titles = List.of();
        for (long waited = 0; titles.size() < count; waited += 50) {
            if (waited > PATIENCE.toMillis()) {
                throw new AssertionError("only " + titles + " after " + PATIENCE);
            }
            pause(50);
            titles = asks().get("/api/v1/notifications?limit=200").jsonPath().getList("items.title");
        }
        return titles;
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
