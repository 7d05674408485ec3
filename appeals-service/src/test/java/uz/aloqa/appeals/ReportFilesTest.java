package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.attachment.Specimens;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** Files that are evidence, that come with a tip, and that officers share. */
@QuarkusTest
@WithStack(database = "appeals", store = true)
@WithTestResource(Scanner.class)
class ReportFilesTest {

    private static final String REPORTS = "/api/v1/crime-reports";
    private static final String DOOR = "/api/v1/anonymous-tips";
    private static final byte[] PHOTO = Specimens.withExif(Specimens.jpeg(640, 480), 6);

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void evidenceIsKeptBitByBitForDutySpecialistHeadAndWhoBroughtItAndIsNeverDeleted() {
        String report = reported();
        String file = evidence("citizen1");
        Map<String, Object> body = Map.of("attachmentId", file);
        String key = UUID.randomUUID().toString();
        for (int repetition = 0; repetition < 2; repetition++) {
            addFile("citizen1", report, key, body)
                    .then()
                    .statusCode(201)
                    .body("seq", equalTo(1))
                    .body("kind", equalTo("FILE"))
                    .body("source", equalTo("REPORTER"))
                    .body("sha256", equalTo(sha256(PHOTO)))
                    .body("size", equalTo(PHOTO.length))
                    .body("mediaType", equalTo("image/jpeg"));
        }
        for (String reader : List.of("citizen1", "duty1", "specialist1", "head1")) {
            assertThat(Uploads.read(Uploads.link(reader, file).getString("content"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .as(reader)
                    .isEqualTo(PHOTO);
        }
        String elsewhere = TestTokens.of("duty1").department(Town.CHILONZOR).sign();
        for (String path : List.of("", "/link")) {
            for (String stranger : List.of("citizen2", "inspector1", "region1")) {
                Api.as(stranger).get(Uploads.PATH + "/" + file + path).then().statusCode(404);
            }
            Api.bearing(elsewhere).get(Uploads.PATH + "/" + file + path).then().statusCode(404);
        }
        Api.as("citizen1").delete(Uploads.PATH + "/" + file).then().statusCode(409);
        for (String statement : List.of(
                "delete from attachment where id = '" + file + "'",
                "update attachment set owner_id = null, owner_kind = null, owner_seq = null where id = '" + file + "'",
                "update attachment set sha256 = 'x' where id = '" + file + "'")) {
            assertThatThrownBy(() -> Town.change(statement)).as(statement).hasStackTraceContaining("never changed");
        }
    }

    @Test
    void theReporterSeesNothingOfWhatOfficersBring() {
        String report = reported();
        String ofOfficer = evidence("specialist1");
        addFile("specialist1", report, UUID.randomUUID().toString(), Map.of("attachmentId", ofOfficer))
                .then()
                .statusCode(201)
                .body("source", equalTo("OFFICER"));
        Api.as("duty1").get(REPORTS + "/" + report + "/evidence").then().body("items", hasSize(1));
        Api.as("citizen1").get(REPORTS + "/" + report + "/evidence").then().body("items", empty());
        Api.as("citizen1").get(Uploads.PATH + "/" + ofOfficer).then().statusCode(404);
        Api.as("citizen1").get(Uploads.PATH + "/" + ofOfficer + "/link").then().statusCode(404);
    }

    @Test
    void evidenceAndOrdinaryFilesDoNotTakeEachOthersPlace() {
        String report = reported();
        addFile("citizen1", report, UUID.randomUUID().toString(), Map.of("attachmentId", Uploads.photo("citizen1")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:attachment-not-usable"));
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("attachments", List.of(evidence("citizen1")));
        Api.file("citizen1", UUID.randomUUID().toString(), filing).then().statusCode(422);
        addFile("citizen1", report, UUID.randomUUID().toString(), Map.of("attachmentId", evidence("citizen2")))
                .then()
                .statusCode(404);
        addFile("citizen2", report, UUID.randomUUID().toString(), Map.of("attachmentId", evidence("citizen2")))
                .then()
                .statusCode(404);
    }

    /** Tips of a day have no order among themselves: the moment one came would tell of its sender. */
    private static String tipThatSays(String words) {
        return Api.as("specialist1").get("/api/v1/tips?limit=200").jsonPath().getList("items.id", String.class).stream()
                .filter(tip -> words.equals(Api.as("specialist1")
                        .get("/api/v1/tips/" + tip + "/messages")
                        .path("items[0].text")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureWithATipTellsNothingOfItsSenderAndOnlySpecialistsReadIt() throws SQLException {
        String file = announced(PHOTO.length);
        send(file, PHOTO).then().statusCode(200).body("state", equalTo("READY")).body("foundLocation", nullValue());
        send(file, PHOTO).then().statusCode(409).body("type", equalTo("urn:problem:appeals-service:upload-finished"));
        String receipt = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "proof",
                        TipTest.proof(),
                        "text",
                        "Rasmda mashina raqami koʻrinadi",
                        "districtSoato",
                        Town.YUNUSOBOD,
                        "files",
                        List.of(file)))
                .post(DOOR)
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        String tip = tipThatSays("Rasmda mashina raqami koʻrinadi");
        JsonPath messages = Api.as("specialist1")
                .get("/api/v1/tips/" + tip + "/messages")
                .then()
                .statusCode(200)
                .body("items[0].files", hasSize(1))
                .body("items[0].files[0].name", equalTo("file.jpg"))
                .body("items[0].files[0].originalSha256", nullValue())
                .extract()
                .jsonPath();
        String id = messages.getString("items[0].files[0].id");
        byte[] read = Uploads.read(Uploads.link("specialist1", id).getString("content"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(read, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain("Exif", "KANAREYKA");
        for (String stranger : List.of("citizen1", "duty1", "head1", "region1", "inspector1")) {
            Api.as(stranger).get(Uploads.PATH + "/" + id).then().statusCode(404);
            Api.as(stranger).get(Uploads.PATH + "/" + id + "/link").then().statusCode(404);
        }
        Api.bearing(TestTokens.of("specialist1").department(Town.CHILONZOR).sign())
                .get(Uploads.PATH + "/" + id)
                .then()
                .statusCode(404);
        for (String trace : List.of(sha256(PHOTO), "(" + PHOTO.length + ",", "," + PHOTO.length + ",")) {
            assertThat(Town.number("select count(*) from attachment a where a.id = '" + id
                            + "' and cast(a as text) like '%" + trace + "%'"))
                    .as("of the file as it was sent: " + trace)
                    .isZero();
        }
        assertThat(TipTest.inDatabase(file)).as("the address of the file").isEmpty();

        // by the receipt more may follow; what was named once is nobody else's any more
        dialogue(receipt, "Yana", List.of(file)).then().statusCode(422);
        String second = announced(PHOTO.length);
        dialogue(receipt, "Yana", List.of(second))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:attachment-not-usable"));
        send(second, PHOTO).then().statusCode(200);
        dialogue(receipt, null, List.of(second))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:tip-files-without-words"));
        dialogue(receipt, "Yana bitta rasm", List.of(second))
                .then()
                .statusCode(200)
                .body("messages[1].files", hasSize(1));
    }

    @Test
    void withoutAnAccountOnlyPicturesAreTakenAndOnlyAfterAProof() {
        byte[] pdf = Specimens.pdf("/Author (KANAREYKA)");
        String file = announced(pdf.length);
        send(file, pdf)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("explanation", containsString("may tell who sent them"));
        send("AQAAAAEx0m4c7uQ2", PHOTO)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:tip-file-unknown"));
        given().contentType(ContentType.JSON)
                .body(Map.of("proof", Map.of("challenge", "x", "nonce", "1"), "size", 10))
                .post(DOOR + "/files")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("proof", TipTest.proof(), "size", 30_000_000))
                .post(DOOR + "/files")
                .then()
                .statusCode(422);
    }

    @Test
    void filesOfNotesAreForOfficersAndNeverForTheApplicant() {
        String appeal = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String file = Uploads.photo("inspector1");
        Api.as("inspector1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Joyidan olingan rasm.", "attachments", List.of(file)))
                .post(Api.APPEALS + "/" + appeal + "/notes")
                .then()
                .statusCode(201)
                .body("attachments[0].id", equalTo(file));
        Api.get("duty1", "/" + appeal + "/notes").then().body("items[0].attachments[0].id", equalTo(file));
        Uploads.read(Uploads.link("duty1", file).getString("content")).then().statusCode(200);
        // the applicant also when they are an officer of the same department
        String applicantOnDuty = TestTokens.of("duty1")
                .subject(Town.text("select applicant_id from appeal where id = '" + appeal + "'"))
                .sign();
        for (String path : List.of("", "/link")) {
            for (String stranger : List.of("citizen1", "citizen2", "inspector2")) {
                Api.as(stranger).get(Uploads.PATH + "/" + file + path).then().statusCode(404);
            }
            Api.bearing(applicantOnDuty)
                    .get(Uploads.PATH + "/" + file + path)
                    .then()
                    .statusCode(404);
        }
        Api.say("inspector1", appeal, "Salom").then().statusCode(201).body("attachments", empty());
        for (String path : List.of("", "/messages", "/history")) {
            assertThat(Api.get("citizen1", "/" + appeal + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(file);
        }
    }

    @Test
    void theCopyOfOnesDataNamesTheFilesThatOneGaveAndNoOthers() {
        String given = Uploads.photo("citizen1");
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("attachments", List.of(given));
        String appeal = Api.filed(filing).getString("id");
        String report = reported();
        String evidence = evidence("citizen1");
        addFile("citizen1", report, UUID.randomUUID().toString(), Map.of("attachmentId", evidence))
                .then()
                .statusCode(201);
        String ofOfficer = Uploads.photo("inspector1");
        Api.as("inspector1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Mana", "attachments", List.of(ofOfficer)))
                .post(Api.APPEALS + "/" + appeal + "/messages")
                .then()
                .statusCode(201);
        JsonPath copy = Api.as("citizen1")
                .get("/api/v1/own-data")
                .then()
                .statusCode(200)
                .body("files.id", hasItem(given))
                .body("files.id", hasItem(evidence))
                .body("files.id", not(hasItem(ofOfficer)))
                .extract()
                .jsonPath();
        Map<String, Object> file = copy.getMap("files.find { it.id == '" + given + "' }");
        assertThat(file)
                .containsEntry("name", "chiroq.jpg")
                .containsEntry("attachedTo", "APPEAL")
                .containsEntry("subjectId", appeal);
        Api.as("citizen1").get((String) file.get("href")).then().statusCode(200);
    }

    private static String reported() {
        return Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Doʻkonga oʻgʻri tushdi", "mahallaCode", Town.BOGISHAMOL))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String evidence(String username) {
        String id = Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "rasm.jpg", "type", "image/jpeg", "size", PHOTO.length, "evidence", true))
                .post(Uploads.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("attachment.id");
        Uploads.put(username, id, PHOTO).then().statusCode(200).body("attachment.state", equalTo("READY"));
        return id;
    }

    private static Response addFile(String username, String report, String key, Map<String, Object> body) {
        return Api.as(username)
                .header("Idempotency-Key", key)
                .body(body)
                .post(REPORTS + "/" + report + "/evidence/files");
    }

    private static String announced(int size) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("proof", TipTest.proof(), "size", size))
                .post(DOOR + "/files")
                .then()
                .statusCode(201)
                .body("state", equalTo("UPLOADING"))
                .extract()
                .path("file");
    }

    private static Response send(String file, byte[] bytes) {
        return given().header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(bytes)
                .put(DOOR + "/files/" + file);
    }

    private static Response dialogue(String receipt, String text, List<String> files) {
        Map<String, Object> shown =
                new java.util.HashMap<>(Map.of("proof", TipTest.proof(), "receipt", receipt, "files", files));
        if (text != null) {
            shown.put("text", text);
        }
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(shown)
                .post(DOOR + "/dialogue");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
