package uz.aloqa.notification.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class OwnDataTest {

    private static final String PREFERENCES = "/api/v1/notification-preferences";

    @Inject
    Database database;

    private final Somebody aziza = Somebody.citizen();
    private final String mail = UUID.randomUUID() + "@example.uz";

    @Test
    void theCopyHasAllThatIsKeptAndNothingOfOthers() {
        azizaUsesTheService();
        Somebody other = Somebody.citizen();

        aziza.asks()
                .get(PREFERENCES + "/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("userId", equalTo(aziza.id().toString()))
                .body("preferences.digest", equalTo("DAILY"))
                .body("contacts[0].address", equalTo(mail))
                .body("consents", hasSize(1))
                .body("follows[0].target", equalTo("WANTED"))
                .body("notifications[0].title", equalTo("A confirmation code is on its way"));
        other.asks().get(PREFERENCES + "/export").then().body("contacts", hasSize(0));
    }

    @Test
    void erasedDataIsGoneAndItsConsentsAreWithdrawn() {
        azizaUsesTheService();

        aziza.asks().delete(PREFERENCES).then().statusCode(204);

        aziza.asks()
                .get(PREFERENCES + "/export")
                .then()
                .body("contacts", hasSize(0))
                .body("follows", hasSize(0))
                .body("preferences.digest", equalTo("NONE"))
                .body("preferences.topics", hasSize(0))
                .body("consents[0].withdrawnAt", org.hamcrest.Matchers.endsWith("Z"));
        assertThat(database.list("select 1 from contact where user_id = ?", row -> true, aziza.id()))
                .isEmpty();
    }

    private void azizaUsesTheService() {
        aziza.asks()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"digest\": \"DAILY\", \"topics\": [{\"topic\": \"NEWS\", \"channels\": [\"EMAIL\"]}]}")
                .put(PREFERENCES)
                .then()
                .statusCode(200);
        aziza.asks()
                .contentType(ContentType.JSON)
                .body("{\"channel\": \"EMAIL\", \"address\": \"" + mail + "\"}")
                .post(PREFERENCES + "/contacts")
                .then()
                .statusCode(201);
        aziza.asks()
                .contentType(ContentType.JSON)
                .body("{\"channel\": \"EMAIL\", \"purpose\": \"NEWS\", \"version\": \"2026-11\"}")
                .post(PREFERENCES + "/consents")
                .then()
                .statusCode(201);
        aziza.asks().put(PREFERENCES + "/follows/TOPIC/WANTED").then().statusCode(204);
    }
}
