package uz.aloqa.notification.unsubscribe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.platform.language.Language;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class UnsubscribeTest {

    @Inject
    Database database;

    @Inject
    UnsubscribeService links;

    private final Somebody aziza = Somebody.citizen();

    @BeforeEach
    void azizaWantsNewsAndHerAppealsByMail() {
        aziza.asks()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("""
                        {"topics": [{"topic": "NEWS", "channels": ["EMAIL", "SMS"]},
                                    {"topic": "APPEAL", "channels": ["EMAIL"]}]}""")
                .put("/api/v1/notification-preferences")
                .then()
                .statusCode(200);
    }

    @Test
    void oneClickOfAMailProgramStopsTheTopicOnThisWayOnly() {
        String link = linkOf(mail("NEWS", false));

        oneClick(link);
        oneClick(link);

        assertThat(wanted()).containsExactly("APPEAL EMAIL", "NEWS SMS");
        assertThat(database.list(
                        "select topic from unsubscription where user_id = ?", row -> row.getString(1), aziza.id()))
                .containsExactly("NEWS");
    }

    @Test
    void lookingAtThePageStopsNothingAndItIsInTheReadersLanguage() {
        given().header("Accept-Language", "ru")
                .get(linkOf(mail("NEWS", false)))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"ru\">"))
                .body(containsString("«Новости»"))
                .body(containsString("<form method=\"post\">"));

        assertThat(wanted()).hasSize(3);
    }

    @Test
    void theLinkOfADigestStopsAllItGathers() {
        oneClick(linkOf(mail("NEWS", true)));

        assertThat(wanted()).containsExactly("NEWS SMS");
    }

    @Test
    void theLinkNamesNobody() {
        String link = linkOf(mail("NEWS", false));

        assertThat(link).doesNotContain(aziza.id().toString()).doesNotContain("@");
    }

    @Test
    void aLinkThatWeDidNotMakeStopsNothing() {
        String link = linkOf(mail("NEWS", false));

        for (String forged : List.of(
                link.replace(".NEWS.", ".APPEAL."),
                link.substring(0, link.length() - 2) + "AA",
                "/api/v1/unsubscribe/x")) {
            given().post(forged)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem:notification-service:unsubscribe-link-unknown"));
        }
        assertThat(wanted()).hasSize(3);
    }

    @Test
    void aMailWithACodeHasNoSuchLink() {
        assertThat(links.of(mail("ACCOUNT", false))).isEmpty();
    }

    private void oneClick(String link) {
        given().contentType(ContentType.URLENC)
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);
    }

    private String linkOf(Outgoing mail) {
        return links.of(mail).map(URI::getPath).orElseThrow();
    }

    private List<String> wanted() {
        return database.list(
                "select topic || ' ' || channel from channel_choice where user_id = ? and wanted order by topic, channel",
                row -> row.getString(1),
                aziza.id());
    }

    private Outgoing mail(String topic, boolean digest) {
        UUID notification = UUID.randomUUID();
        UUID delivery = UUID.randomUUID();
        database.change("""
                insert into notification
                    (id, recipient, position, topic, priority, template, parameters, event_id, created_at)
                values (?, ?, ?, ?, 'LOW', 'appeal-rated', '{}', ?, now())
                """, notification, "user:" + aziza.id(), System.nanoTime(), topic, UUID.randomUUID());
        database.change("""
                insert into delivery (id, created_at, notification_id, recipient, user_id, channel, lane, state, digest)
                select ?, created_at, id, recipient, ?, 'EMAIL', 3, 'SENT', ? from notification where id = ?
                """, delivery, aziza.id(), digest, notification);
        return new Outgoing(
                delivery, "a@example.uz", Language.EN, "t", "t", "https://x", Priority.LOW, Instant.MAX, null);
    }
}
