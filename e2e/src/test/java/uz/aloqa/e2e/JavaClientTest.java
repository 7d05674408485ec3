package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.aloqa.client.Aloqa;
import uz.aloqa.client.api.AppealsApi;
import uz.aloqa.client.api.AttachmentsApi;
import uz.aloqa.client.api.DialogueApi;
import uz.aloqa.client.api.FeedsApi;
import uz.aloqa.client.api.TrackingApi;
import uz.aloqa.client.http.ApiException;
import uz.aloqa.client.http.ApiResponse;
import uz.aloqa.client.model.Appeal;
import uz.aloqa.client.model.AppealKind;
import uz.aloqa.client.model.AppealStatus;
import uz.aloqa.client.model.Applicant;
import uz.aloqa.client.model.Attachment;
import uz.aloqa.client.model.AttachmentState;
import uz.aloqa.client.model.FieldError;
import uz.aloqa.client.model.FileAppeal;
import uz.aloqa.client.model.FiledAppeal;
import uz.aloqa.client.model.GeoPoint;
import uz.aloqa.client.model.HistoryItem;
import uz.aloqa.client.model.NewUpload;
import uz.aloqa.client.model.Outcome;
import uz.aloqa.client.model.PostMessage;
import uz.aloqa.client.model.Problem;
import uz.aloqa.client.model.ReasonedAnswer;
import uz.aloqa.client.model.RoutingReason;
import uz.aloqa.client.model.Score;
import uz.aloqa.stack.process.Pause;

/** The main job as a program in Java does it: with {@code clients/java}, generated from the published document. */
@OnThePlatform
class JavaClientTest {

    private static final int MOST_LOOKS = 600;

    private final World world;
    private final Aloqa dilnoza;
    private final Aloqa akmal;

    JavaClientTest(World world) {
        this.world = world;
        this.dilnoza = as("citizen1", "en");
        this.akmal = as("inspector1", "en");
    }

    @Test
    void aResidentFilesTheInspectorAsksAndAnswersTheResidentRates() throws ApiException {
        AppealsApi resident = new AppealsApi(dilnoza);
        AppealsApi inspector = new AppealsApi(akmal);

        FiledAppeal filed = resident.fileAppeal(key(), wish("The street lamps have been dark for a week."));
        assertThat(filed.getNumber()).matches("\\d{2}-1726266-\\d{6}-\\d");
        assertThat(filed.getStatus()).isEqualTo(AppealStatus.ASSIGNED);
        assertThat(filed.getRouting().getReason()).isEqualTo(RoutingReason.PRIMARY_INSPECTOR);
        LocalDate registered = filed.getRegisteredOn();
        assertThat(filed.getDeadline().getDueOn()).isEqualTo(registered.plusDays(15));

        UUID appeal = filed.getId();
        new DialogueApi(akmal).postMessage(appeal, key(), new PostMessage().text("Which lamps exactly?"));
        new DialogueApi(dilnoza).postMessage(appeal, key(), new PostMessage().text("Those of the playground."));
        assertThat(new DialogueApi(dilnoza)
                        .listMessages(appeal, null, null, null)
                        .getItems())
                .extracting(message -> message.getAuthor().getKind() + ": " + message.getText())
                .containsExactly("OFFICER: Which lamps exactly?", "APPLICANT: Those of the playground.");

        Appeal answered = inspector.answerAppeal(
                appeal,
                Aloqa.etag(inspector.getAppealWithHttpInfo(appeal)),
                new ReasonedAnswer().outcome(Outcome.SATISFIED).text("The cable has been replaced."));
        assertThat(answered.getStatus()).isEqualTo(AppealStatus.ANSWERED);

        ApiResponse<Appeal> seen = resident.getAppealWithHttpInfo(appeal);
        assertThat(seen.getData().getAnswer().getText()).isEqualTo("The cable has been replaced.");
        assertThat(seen.getData().getAnswer().getAnsweredAt()).isAfterOrEqualTo(filed.getFiledAt());
        Appeal rated = resident.rateAnswer(appeal, Aloqa.etag(seen), new Score().score(5));
        assertThat(rated.getRating().getScore()).isEqualTo(5);

        assertThat(resident.getAppealHistory(appeal, null, null).getItems())
                .extracting(HistoryItem::getType)
                .containsExactly(
                        "AppealRegistered",
                        "AppealAssigned",
                        "MessagePosted",
                        "MessagePosted",
                        "AppealAnswered",
                        "AppealRated");
    }

    @Test
    void aRefusalTellsItsProblemInTheLanguageOfTheCaller() throws ApiException {
        AppealsApi resident = new AppealsApi(dilnoza);
        FiledAppeal filed = resident.fileAppeal(key(), wish("Refused in many ways."));

        Problem stranger = refusal(404, () -> new AppealsApi(as("citizen2", "ru")).getAppeal(filed.getId()));
        assertThat(stranger.getType()).isEqualTo("urn:problem:appeals-service:appeal-not-found");
        assertThat(stranger.getDetail()).matches(".*\\p{IsCyrillic}.*");

        Problem stale = refusal(
                412,
                () -> new AppealsApi(akmal)
                        .answerAppeal(
                                filed.getId(),
                                "\"1\"",
                                new ReasonedAnswer().outcome(Outcome.EXPLAINED).text("Seen before it was mine.")));
        assertThat(stale.getType()).isEqualTo("urn:problem:appeals-service:version-stale");

        Problem nonsense = refusal(
                400,
                () -> resident.fileAppeal(
                        key(),
                        wish("Nowhere.").location(new GeoPoint().lat(91.0).lon(0.0))));
        assertThat(nonsense.getErrors()).extracting(FieldError::getPointer).containsExactly("/location/lat");

        AppealsApi nobody = new AppealsApi(new Aloqa(world.door().address(), () -> "", "en"));
        assertThat(refusal(401, () -> nobody.getAppeal(filed.getId())).getStatus())
                .isEqualTo(401);
    }

    @Test
    void filesAndTextsPassAsTheyAre() throws ApiException, IOException {
        File lamps = world.folder().resolve("lamps.png").toFile();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", lamps);
        AttachmentsApi attachments = new AttachmentsApi(dilnoza);
        UUID upload = attachments
                .beginUpload(
                        key(),
                        new NewUpload().name("lamps.png").type("image/png").size(lamps.length()))
                .getAttachment()
                .getId();
        assertThat(attachments.putUpload(upload, lamps).getReceived()).isEqualTo(lamps.length());
        awaitReady(attachments, upload);

        FiledAppeal filed = new AppealsApi(dilnoza)
                .fileAppeal(key(), wish("With a picture.").attachments(List.of(upload)));
        assertThat(filed.getAttachments()).extracting(Attachment::getName).containsExactly("lamps.png");
        assertThat(new TrackingApi(dilnoza).getReceipt(filed.getId(), null)).contains(filed.getNumber());
        assertThat(new FeedsApi(new Aloqa(world.door().address(), () -> "", "en")).getDistrictFeed("1726266", "en"))
                .startsWith("<?xml");
    }

    private static void awaitReady(AttachmentsApi attachments, UUID upload) throws ApiException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (attachments.getAttachment(upload).getState() == AttachmentState.READY) {
                return;
            }
            Pause.millis(100);
        }
        throw new AssertionError("the picture was never ready");
    }

    private Aloqa as(String user, String language) {
        return new Aloqa(world.door().address(), () -> world.signIn().apply(user), language);
    }

    private static FileAppeal wish(String text) {
        return new FileAppeal()
                .kind(AppealKind.APPLICATION)
                .text(text)
                .location(new GeoPoint().lat(Wish.IN_YUNUSOBOD[0]).lon(Wish.IN_YUNUSOBOD[1]))
                .applicant(new Applicant().fullName("Karimova Dilnoza").residence("Yunusobod, 4-12"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Problem refusal(int status, ThrowingCallable call) {
        ApiException refused = catchThrowableOfType(ApiException.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.getCode()).isEqualTo(status);
        return Aloqa.problem(refused);
    }
}
