package uz.aloqa.notification.announcement.cap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class CapTest {

    private final String district = Somebody.newDistrict();
    private final Press author = Press.officer(district);

    @Test
    void anAlertIsAValidCapDocumentWithOneInfoForEachLanguage() throws Exception {
        String id = author.publishes(
                gas().with("\"media\": [{\"url\": \"https://media.aloqa.example/map.png\", \"type\": \"image/png\","
                                + " \"alt\": [{\"language\": \"uz-Latn\", \"text\": \"Xarita\"}], \"size\": 1200}]")
                        .inDistrict(district));

        Response answer = given().get("/api/v1/alerts/" + id + "/cap");
        assertThat(answer.contentType()).startsWith("application/cap+xml");
        assertThat(answer.header("ETag")).isNotNull();
        byte[] document = answer.asByteArray();
        CapSchema.validate(document);

        Document alert = CapSchema.read(document);
        assertThat(texts(alert, "status")).containsExactly("Actual");
        assertThat(texts(alert, "msgType")).containsExactly("Alert");
        assertThat(texts(alert, "scope")).containsExactly("Public");
        assertThat(texts(alert, "language")).containsExactly("uz-Latn", "uz-Cyrl", "ru", "en");
        assertThat(texts(alert, "sent")).singleElement().asString().endsWith("+05:00");
        assertThat(texts(alert, "severity")).containsOnly("Severe");
        assertThat(texts(alert, "value")).containsOnly(district);
        assertThat(texts(alert, "references")).isEmpty();
    }

    @Test
    void updateAndCancelReferToTheMessagesBeforeThem() throws Exception {
        String id = author.publishes(gas().inDistrict(district));
        String first = texts(cap(id), "sent").getFirst();
        author.updates(id, gas().inDistrict(district));

        Document update = cap(id);
        assertThat(texts(update, "msgType")).containsExactly("Update");
        assertThat(texts(update, "references")).containsExactly("axborot@aloqa.example,aloqa-" + id + "-1," + first);

        author.does(id, "cancellation", "Xavf tugadi").then().statusCode(200);
        Document cancel = cap(id);
        assertThat(texts(cancel, "msgType")).containsExactly("Cancel");
        assertThat(texts(cancel, "note")).containsExactly("Xavf tugadi");
        assertThat(texts(cancel, "references").getFirst().split(" ")).hasSize(2);
        assertThat(texts(cancel, "responseType")).containsOnly("AllClear");
    }

    @Test
    void anExerciseIsMarkedAsOneAndSeenByOfficersOnly() throws Exception {
        String id = author.publishes(
                gas().with("\"exposure\": \"EXERCISE\"").to("INSPECTORS", "\"districts\": [\"" + district + "\"]"));

        given().get("/api/v1/alerts/" + id + "/cap").then().statusCode(404);
        assertThat(given().get("/api/v1/alerts").asString()).doesNotContain(id);
        byte[] preview = author.asks()
                .get(Press.DRAFTS + "/" + id + "/cap")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        CapSchema.validate(preview);
        assertThat(texts(CapSchema.read(preview), "status")).containsExactly("Exercise");
        assertThat(texts(CapSchema.read(preview), "scope")).containsExactly("Restricted");
    }

    @Test
    void aDraftCanBeSeenAsADocumentBeforeItIsApproved() throws Exception {
        String id = author.begins(gas().inDistrict(district)).getString("id");

        byte[] preview = author.asks().get(Press.DRAFTS + "/" + id + "/cap").asByteArray();

        CapSchema.validate(preview);
        assertThat(texts(CapSchema.read(preview), "status")).containsExactly("Draft");
    }

    @Test
    void newsAreNoAlert() {
        String id = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        given().get("/api/v1/alerts/" + id + "/cap").then().statusCode(404).body("type", endsWith(":no-alert"));
    }

    @Test
    void whatSomebodyWritesIntoAnAlertStaysText() throws Exception {
        String id = author.publishes(ContentFixture.alert("Gaz & <alert> ]]> &lt; \\u0007", "SEVERE", "EXPECTED")
                .inDistrict(district));
        byte[] document = given().get("/api/v1/alerts/" + id + "/cap").asByteArray();
        CapSchema.validate(document);
        assertThat(texts(CapSchema.read(document), "headline")).containsExactly("Gaz & <alert> ]]> &lt; ");
    }

    @Test
    void theSchemaRefusesWhatIsNotCap() {
        byte[] noScope = """
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender>
                <sent>2026-11-24T09:00:00+05:00</sent><status>Actual</status><msgType>Alert</msgType></alert>
                """.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CapSchema.validate(noScope)).isInstanceOf(SAXException.class);
        byte[] zulu = """
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender>
                <sent>2026-11-24T04:00:00Z</sent><status>Actual</status><msgType>Alert</msgType>
                <scope>Public</scope></alert>
                """.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CapSchema.validate(zulu)).isInstanceOf(SAXException.class);
    }

    private ContentFixture gas() {
        return ContentFixture.alert("Gaz sizishi", "SEVERE", "EXPECTED")
                .text("uz-Cyrl", "Газ сизиши", "Деразаларни ёпинг")
                .text("ru", "Утечка газа", "Закройте окна")
                .text("en", "Gas leak", "Close the windows");
    }

    private static Document cap(String id) throws Exception {
        byte[] document = given().get("/api/v1/alerts/" + id + "/cap").asByteArray();
        CapSchema.validate(document);
        return CapSchema.read(document);
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS("*", element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
