package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.attachment.Specimens;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals", store = true)
@WithTestResource(Scanner.class)
class AttachmentTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void theSenderIsOfferedThePlaceOnceAndNobodyElseEverSeesIt() {
        byte[] photo = Specimens.withExif(Specimens.jpeg(800, 600), 6);
        String id = Uploads.begun("citizen1", "chiroq.jpg", "image/jpeg", photo.length);
        Uploads.put("citizen1", id, photo)
                .then()
                .statusCode(200)
                .body("attachment.state", equalTo("READY"))
                .body("attachment.mediaType", equalTo("image/jpeg"))
                .body("attachment.thumbnail", equalTo(true))
                .body("foundLocation.lat.toDouble()", closeTo(41.365, 1e-6))
                .body("foundLocation.lon.toDouble()", closeTo(69.288, 1e-6));
        String again = Api.as("citizen1").get(Uploads.PATH + "/" + id).asString();
        assertThat(again).doesNotContain("foundLocation", "69.2");
        JsonPath link = Uploads.link("citizen1", id);
        for (String address : List.of(link.getString("content"), link.getString("thumbnail"))) {
            byte[] bytes = Uploads.read(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("image/jpeg"))
                    .extract()
                    .asByteArray();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .startsWith("\u00ff\u00d8")
                    .doesNotContain("Exif", "KANAREYKA");
        }
        assertThat(Town.number("select count(*) from attachment a where a.id = '" + id
                        + "' and cast(a as text) like '%69.2%'"))
                .isZero();
    }

    @Test
    void aFilmComesInPiecesAndGoesOnWhereItBroke() {
        byte[] film = Specimens.mp4(9_000_000);
        String id = Uploads.begun("citizen1", "hodisa.mp4", "video/mp4", film.length);
        int half = 4_500_000;
        Uploads.patch("citizen1", id, 0, false, Arrays.copyOf(film, half))
                .then()
                .statusCode(200)
                .header("Upload-Offset", Integer.toString(half))
                .body("attachment.state", equalTo("UPLOADING"));
        Uploads.patch("citizen1", id, 0, false, Arrays.copyOf(film, half))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:upload-offset-mismatch"))
                .body("errors[0].detail", equalTo(Integer.toString(half)));
        given().auth()
                .oauth2(TestTokens.as("citizen1"))
                .head(Uploads.PATH + "/" + id + "/content")
                .then()
                .statusCode(204)
                .header("Upload-Offset", Integer.toString(half))
                .header("Upload-Length", Integer.toString(film.length))
                .header("Upload-Complete", "?0");
        Uploads.patch("citizen1", id, half, true, Arrays.copyOfRange(film, half, half + 10))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:upload-too-short"));
        Uploads.patch("citizen1", id, half + 10, true, Arrays.copyOfRange(film, half + 10, film.length))
                .then()
                .statusCode(200);
        Town.eventually(() -> Uploads.state("citizen1", id).equals("READY"));
        JsonPath known = Api.as("citizen1").get(Uploads.PATH + "/" + id).jsonPath();
        assertThat(known.getString("sha256")).isEqualTo(known.getString("originalSha256"));

        String address = Uploads.link("citizen1", id).getString("content");
        byte[] part = given().urlEncodingEnabled(false)
                .header("Range", "bytes=4-11")
                .get(address)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 4-11/" + film.length)
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(film, 4, 12));
        given().urlEncodingEnabled(false)
                .header("Range", "bytes=" + film.length + "-")
                .get(address)
                .then()
                .statusCode(416);
        assertThat(Uploads.read(address)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", "attachment; filename*=UTF-8''hodisa.mp4")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .extract()
                        .asByteArray())
                .isEqualTo(film);
        assertThat(Town.number("select count(*) from attachment_part where attachment_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void filesThatLieAreRefusedOrGetTheirTrueName() {
        Map<String, byte[]> liars = Map.of(
                "EXECUTABLE", Specimens.latin("MZ\u0090\0 this is no photo"),
                "ARCHIVE", Specimens.zip("photo.jpg"),
                "POLYGLOT", Specimens.join(Specimens.mp4(50_000), Specimens.zip("gift.exe")),
                "TOO_MANY_PIXELS", Specimens.bomb(60_000, 60_000),
                "TOO_LARGE", Specimens.pdf("%" + "x".repeat(200_000) + "\n"),
                "INFECTED",
                        Specimens.join(
                                Specimens.pdf("%" + new String(Specimens.EICAR, StandardCharsets.ISO_8859_1) + "\n")));
        liars.forEach((reason, bytes) -> {
            JsonPath sent = Uploads.sent("citizen1", "rasm.jpg", "image/jpeg", bytes);
            assertThat(sent.getString("attachment.state")).as(reason).isEqualTo("REFUSED");
            assertThat(sent.getString("attachment.reason")).isEqualTo(reason);
            assertThat(sent.getString("attachment.explanation")).isNotBlank();
            String id = sent.getString("attachment.id");
            Api.as("citizen1").get(Uploads.PATH + "/" + id + "/link").then().statusCode(409);
            Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
            filing.put("attachments", List.of(id));
            Api.file("citizen1", UUID.randomUUID().toString(), filing)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:appeals-service:attachment-not-usable"));
        });
        JsonPath paper = Uploads.sent("citizen1", "rasm.jpg.exe", "image/jpeg", Specimens.pdf(""));
        assertThat(paper.getString("attachment.name")).isEqualTo("rasm.jpg.exe.pdf");
        assertThat(paper.getString("attachment.mediaType")).isEqualTo("application/pdf");
    }

    @Test
    void moreThanWasAnnouncedOrAllowedIsNotTaken() {
        Uploads.begin("citizen2", "katta.mp4", "video/mp4", 3L << 30)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:attachment-too-large"));
        String id = Uploads.begun("citizen2", "a.pdf", "application/pdf", 10);
        Uploads.put("citizen2", id, new byte[20])
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:upload-over-size"));
        String second = Uploads.begun("citizen2", "b.pdf", "application/pdf", 10);
        String third = Uploads.begun("citizen2", "c.pdf", "application/pdf", 10);
        Uploads.begin("citizen2", "d.pdf", "application/pdf", 10)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:too-many-uploads"));
        for (String loose : List.of(id, second, third)) {
            Api.as("citizen1").delete(Uploads.PATH + "/" + loose).then().statusCode(404);
            Api.as("citizen2").delete(Uploads.PATH + "/" + loose).then().statusCode(204);
            Api.as("citizen2").get(Uploads.PATH + "/" + loose).then().statusCode(404);
        }
    }

    @Test
    void whileTheScannerIsAwayAFileWaitsInQuarantineAndNobodyReadsIt() {
        byte[] paper = Specimens.pdf("%SCANNER-AWAY-ONCE-" + UUID.randomUUID() + "\n");
        JsonPath sent = Uploads.sent("citizen1", "ariza.pdf", "application/pdf", paper);
        String id = sent.getString("attachment.id");
        assertThat(sent.getString("attachment.state")).isEqualTo("QUARANTINED");
        Api.as("citizen1")
                .get(Uploads.PATH + "/" + id + "/link")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:attachment-not-ready"));
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("attachments", List.of(id));
        String appeal = Api.filed(filing).getString("id");
        Town.eventually(() -> Api.get("inspector1", "/" + appeal)
                .jsonPath()
                .getString("attachments[0].state")
                .equals("READY"));
    }

    /** A store that is away, or that breaks off in the middle, says nothing about the file. */
    @Test
    void whatTheStoreDoesNotGiveBackIsAskedForAgainAndNothingIsRefused() {
        byte[] photo = Specimens.jpeg(600, 400);
        String id = Uploads.begun("citizen1", "chiroq.jpg", "image/jpeg", photo.length);
        int half = photo.length / 2;
        Uploads.patch("citizen1", id, 0, false, Arrays.copyOf(photo, half))
                .then()
                .statusCode(200);
        Town.change("update attachment_part set object_key = object_key || '-lost' where attachment_id = '" + id + "'");
        Uploads.patch("citizen1", id, half, true, Arrays.copyOfRange(photo, half, photo.length))
                .then()
                .statusCode(200)
                .body("attachment.state", equalTo("CHECKING"));

        // The bytes end before their time.
        Town.change("update attachment_part set object_key = replace(object_key, '-lost', '') where attachment_id = '"
                + id + "'");
        Town.change("update attachment set size = size + 1, due_at = now() where id = '" + id + "'");
        Town.eventually(() -> Town.number("select count(*) from attachment where id = '" + id
                        + "' and attempts > 0 and due_at > now()" + " and due_at < now() + interval '1 minute'")
                == 1);
        assertThat(Uploads.state("citizen1", id)).isEqualTo("CHECKING");

        Town.change("update attachment set size = size - 1, due_at = now() where id = '" + id + "'");
        Town.eventually(() -> Uploads.state("citizen1", id).equals("READY"));
    }

    @Test
    void anAppealAMessageAndAnAnswerCarryFilesForThoseWhoMaySeeTheAppeal() {
        String photo = Uploads.photo("citizen1");
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("attachments", List.of(photo));
        Api.file("citizen2", UUID.randomUUID().toString(), filing).then().statusCode(404);
        String id = Api.filed(filing).getString("id");
        Api.file("citizen1", UUID.randomUUID().toString(), filing)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:attachment-not-usable"));
        Api.as("citizen1").delete(Uploads.PATH + "/" + photo).then().statusCode(409);

        String second = Uploads.photo("citizen1");
        Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Mana yana bittasi", "attachments", List.of(second)))
                .post(Api.APPEALS + "/" + id + "/messages")
                .then()
                .statusCode(201)
                .body("attachments[0].id", equalTo(second));
        String evidence = Uploads.photo("inspector1");
        Api.command(
                        "inspector1",
                        id,
                        "answer",
                        "\"3\"",
                        Map.of("outcome", "SATISFIED", "text", "Taʼmirlandi.", "attachments", List.of(evidence)))
                .then()
                .statusCode(200)
                .body("attachments", hasSize(1))
                .body("attachments[0].name", equalTo("chiroq.jpg"))
                .body("answer.attachments[0].id", equalTo(evidence));
        Api.get("citizen1", "/" + id + "/messages").then().body("items[0].attachments[0].id", equalTo(second));

        for (String file : List.of(photo, second, evidence)) {
            for (String reader : List.of("citizen1", "inspector1", "duty1")) {
                Uploads.read(Uploads.link(reader, file).getString("content"))
                        .then()
                        .statusCode(200);
            }
            for (String stranger : List.of("citizen2", "inspector2")) {
                Api.as(stranger).get(Uploads.PATH + "/" + file).then().statusCode(404);
                Api.as(stranger).get(Uploads.PATH + "/" + file + "/link").then().statusCode(404);
            }
        }
    }

    @Test
    void anAddressHoldsForOneFileOneReaderAndAWhile() {
        String photo = Uploads.photo("citizen1");
        String address = Uploads.link("citizen1", photo).getString("content");
        String other = Uploads.photo("citizen1");
        Uploads.read(address.replace(photo, other)).then().statusCode(403);
        Uploads.read(address.substring(0, address.length() - 4) + "AAAA").then().statusCode(403);
        Uploads.read(address.substring(0, address.indexOf('?'))).then().statusCode(400);

        // A complaint takes effect at once, whatever addresses were given before: here the appeal goes out of sight.
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("attachments", List.of(photo));
        String appeal = Api.filed(filing).getString("id");
        String ofInspector = Uploads.link("inspector1", photo).getString("content");
        Uploads.read(ofInspector).then().statusCode(200);
        Town.change("update appeal set against_user_id = executor_user_id, executor_kind = 'DUTY_DESK',"
                + " executor_user_id = null, executor_inspector_id = null where id = '" + appeal + "'");
        Uploads.read(ofInspector)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:attachment-not-found"));
    }

    @Test
    void theAnswerOnPaperCanBeCheckedByAnybody() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.get("citizen1", "/" + id + "/answer.pdf").then().statusCode(404);
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        byte[] pdf = Api.get("citizen1", "/" + id + "/answer.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Api.get("citizen2", "/" + id + "/answer.pdf").then().statusCode(404);
        String code = Town.text("select code from answer_verification where appeal_id = '" + id + "'");
        for (String typed :
                List.of(code, code.toLowerCase(java.util.Locale.ROOT).replace("-", ""))) {
            given().header("Accept-Language", "en")
                    .get("/api/v1/answers/verification/" + typed)
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("valid", equalTo(true))
                    .body("department", containsString(Town.YUNUSOBOD))
                    .body("sha256.length()", equalTo(64))
                    .body("applicant", nullValue());
        }
        // As it is after a correction: the paper has another text than the answer.
        Town.change("update answer_verification set sha256 = '" + "0".repeat(64) + "' where code = '" + code + "'");
        given().get("/api/v1/answers/verification/" + code)
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        given().get("/api/v1/answers/verification/0000-0000-0000-0000")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:verification-unknown"));
        given().get("/api/v1/answers/verification/nonsense").then().statusCode(404);
    }
}
