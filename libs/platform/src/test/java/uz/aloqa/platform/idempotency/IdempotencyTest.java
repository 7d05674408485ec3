package uz.aloqa.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
@TestSecurity(user = "citizen1", roles = "citizen")
@OidcSecurity(claims = @Claim(key = "sub", value = "d0000000-0000-4000-8000-000000000001"))
class IdempotencyTest {

    @Inject
    AgroalDataSource dataSource;

    private static Response send(String key, String text) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\",\"place\":{\"lat\":1}}")
                .post("/tested/once");
    }

    @Test
    void theSameRequestTwiceHasOneEffectAndOneAnswer() {
        String key = UUID.randomUUID().toString();
        int first = send(key, "a").then().statusCode(200).extract().path("number");
        int second = send(key, "a").then().statusCode(200).extract().path("number");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        send(key, "a").then().statusCode(200);
        send(key, "b").then().statusCode(422);
    }

    @Test
    void aKeyIsRequired() {
        given().contentType("application/json")
                .body("{\"text\":\"a\",\"place\":{\"lat\":1}}")
                .post("/tested/once")
                .then()
                .statusCode(400);
    }

    @Test
    void anEffectThatFailsLeavesTheKeyFree() {
        String key = UUID.randomUUID().toString();
        send(key, "fails").then().statusCode(409);
        send(key, "works").then().statusCode(200);
    }

    @Test
    void aKeyFromBeforeYesterdayIsANewOne() throws SQLException {
        String key = UUID.randomUUID().toString();
        int first = send(key, "a").then().statusCode(200).extract().path("number");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement older = connection.prepareStatement(
                        "UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE key = ?")) {
            older.setString(1, key);
            assertThat(older.executeUpdate()).isEqualTo(1);
        }
        int second = send(key, "b").then().statusCode(200).extract().path("number");
        assertThat(second).isNotEqualTo(first);
        assertThat(send(key, "b").then().statusCode(200).extract().<Integer>path("number"))
                .isEqualTo(second);
        send(key, "a").then().statusCode(422);
    }

    @Test
    void twentyAtOnceHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
            List<Callable<Integer>> calls = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            send(key, "a").then().statusCode(200).extract().path("number"))
                    .toList();
            Set<Integer> numbers =
                    pool.invokeAll(calls).stream().map(IdempotencyTest::value).collect(Collectors.toSet());
            assertThat(numbers).hasSize(1);
        }
    }

    private static int value(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
