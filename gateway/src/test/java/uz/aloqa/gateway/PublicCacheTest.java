package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** The services here answer each time with another number: the same number again comes from the gateway. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class PublicCacheTest {

    private final String query = "?of=" + UUID.randomUUID();

    @Test
    void aPublicAnswerIsKeptForAsLongAsItSays() {
        String first = read("daily")
                .statusCode(200)
                .header("Age", nullValue())
                .extract()
                .asString();

        read("daily")
                .statusCode(200)
                .header("ETag", "\"tag\"")
                .header("Cache-Control", "public, max-age=60")
                .header("Cache-Status", "aloqa; hit")
                .header("Age", equalTo("0"))
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo(first));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        read("daily").statusCode(200);

        given().header("If-None-Match", "W/\"other\", W/\"tag\"")
                .get("/api/v1/kept/daily" + query)
                .then()
                .statusCode(304)
                .header("ETag", "\"tag\"")
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "cookie", "by-user-agent"})
    void whatIsNotForEverybodyIsNotKept(String behaviour) {
        String first = read(behaviour).statusCode(200).extract().asString();

        read(behaviour).statusCode(200).header("Cache-Status", nullValue()).body(not(equalTo(first)));
    }

    @Test
    void aPartIsNotKeptForTheWhole() throws IOException {
        int before = requests();
        for (int i = 0; i < 2; i++) {
            try (Client client = new Client()) {
                assertThat(client.send("GET", "/api/v1/kept/die-kept" + query)
                                .head()
                                .status())
                        .isEqualTo(200);
            }
        }
        assertThat(requests()).isEqualTo(before + 2);
    }

    @Test
    void aRequestWithATokenIsNeitherServedFromTheCacheNorKept() {
        RequestSpecification signedIn = given().auth().oauth2(TestTokens.as("citizen1"));
        String own = signedIn.get("/api/v1/kept/daily" + query).asString();
        String common =
                read("daily").header("Cache-Status", nullValue()).extract().asString();

        assertThat(common).isNotEqualTo(own);
        assertThat(given().auth()
                        .oauth2(TestTokens.as("citizen1"))
                        .get("/api/v1/kept/daily" + query)
                        .asString())
                .isNotEqualTo(common);
    }

    @Test
    void languagesHostsAndFormatsAreKeptApart() {
        Set<String> answers = new HashSet<>();
        List<Response> different = List.of(
                given().header("Accept-Language", "ru").get("/api/v1/kept/daily" + query),
                given().header("Accept-Language", "en").get("/api/v1/kept/daily" + query),
                given().header("Accept-Language", "en")
                        .header("Host", "evil.example")
                        .get("/api/v1/kept/daily" + query),
                given().header("Accept-Language", "en")
                        .header("Accept", "text/html")
                        .get("/api/v1/kept/daily" + query),
                given().header("Accept-Language", "en").get("/api/v1/kept/daily" + query + "&more=1"));
        different.forEach(answer -> answers.add(answer.asString()));

        assertThat(answers).hasSize(different.size());
    }

    @Test
    void aStaleAnswerIsAskedAboutAndServedAgain() {
        String first = read("brief").statusCode(200).extract().asString();
        Awaitility.await()
                .until(() -> read("brief").extract().header("Cache-Status").contains("revalidated"));

        read("brief").statusCode(200).body(equalTo(first)).header("Cache-Status", "aloqa; hit");
    }

    @Test
    void aServiceThatFailsIsStoodInFor() {
        String last = read("mortal").statusCode(200).extract().asString();
        Awaitility.await()
                .until(() -> read("mortal").extract().header("Cache-Status").contains("stale-if-error"));

        read("mortal").statusCode(200).body(equalTo(last));
    }

    @Test
    void manyWhoAskAtOnceCostTheServiceOneRequest() throws Exception {
        given().get("/api/v1/kept/counters");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ask =
                    () -> Client.ask("GET", "/api/v1/kept/slow" + query).body();
            List<Future<String>> answers =
                    threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> ask).toList());
            Set<String> different = new HashSet<>();
            for (Future<String> answer : answers) {
                different.add(answer.get());
            }
            assertThat(different).hasSize(1);
        }
    }

    private static int requests() {
        return given().get("/api/v1/large/counters").path("requests");
    }

    private ValidatableResponse read(String behaviour) {
        return given().get("/api/v1/kept/" + behaviour + query).then();
    }
}
