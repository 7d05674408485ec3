package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.Pause;

/**
 * What a resident of Yunusobod may ever write and what officers then write about them, with canaries in every field, and all
 * of it taken by the platform. Its ids are kept: one object of each kind stands afterwards.
 */
final class YunusobodStory {

    static final String DISTRICT = "1726266";
    static final String MAHALLA = "1726266005";
    static final String AKMAL_TOSHEV = "d0000000-0000-4000-8000-000000002001";
    private static final int MOST_LOOKS = 300;

    private final World world;
    private final Canaries canaries;
    private final Holdings holdings;
    private final Planting planting;
    private final Person dilnoza;
    private final Person inspector;
    private final Person duty;
    private final Person head;
    private final Person specialist;

    YunusobodStory(World world, Canaries canaries, Holdings holdings) {
        this.world = world;
        this.canaries = canaries;
        this.holdings = holdings;
        this.planting = new Planting(world, canaries, holdings);
        this.dilnoza = world.person(Strangers.RESIDENT);
        this.inspector = world.person("inspector1");
        this.duty = world.person("duty1");
        this.head = world.person("head1");
        this.specialist = world.person("specialist1");
    }

    Planting planting() {
        return planting;
    }

    void tell() {

        filings();
        conversation();
        collective();
        attachment();
        crimeReport();
        alarm();
        tip();
        reception();
        answersToAnnouncements();
        contacts();
        officers();
    }

    private void filings() {
        String category = create(
                head,
                "createCategory",
                Map.of("parentId", "c0000000-0000-4000-8000-000000000004", "category", category()));
        holdings.keep("/api/v1/categories/{id}", category);
        for (String kind : List.of("LEGAL_ENTITY", "REPRESENTATIVE", "COLLECTIVE", "INDIVIDUAL")) {
            Map<String, Object> chosen = new HashMap<>(Map.of(
                    "/kind",
                    kind.equals("REPRESENTATIVE") ? "COMPLAINT" : "APPLICATION",
                    "/applicantKind",
                    kind,
                    "/location",
                    canaries.place("fileAppeal " + kind + " /location")));
            if (kind.equals("REPRESENTATIVE")) {
                chosen.put("/againstInspectorId", "d0000000-0000-4000-8000-000000002003");
            }
            if (kind.equals("INDIVIDUAL")) {
                chosen.put("/categoryId", category);
                chosen.put("/answers", Map.of("kim", canaries.word("fileAppeal /answers/kim")));
            }
            Reply filed = planting.plant(dilnoza, "fileAppeal", chosen);
            holdings.keep("/api/v1/appeals/{id}", filed.body().path("id").asText());
            holdings.keep("filed " + kind, filed.body().path("id").asText());
            holdings.keep(
                    "/api/v1/tracking/{number}", filed.body().path("number").asText());
        }
        planting.plant(
                dilnoza, "findSimilarAppeals", Map.of("/location", canaries.place("findSimilarAppeals /location")));
    }

    private static Map<String, Object> category() {
        Map<String, String> label = Map.of("uz-Latn", "Kim?", "uz-Cyrl", "Ким?", "ru", "Кто?", "en", "Who?");
        return Map.of(
                "name",
                label,
                "shared",
                false,
                "position",
                99,
                "active",
                true,
                "questions",
                List.of(Map.of("key", "kim", "type", "TEXT", "required", false, "label", label)));
    }

    private void conversation() {
        planting.plant(inspector, "postMessage", Map.of());
        planting.plant(dilnoza, "postMessage", Map.of());
        planting.plant(inspector, "askInquiry", Map.of("/kind", "INFORMATION"));
        holdings.keep("/api/v1/appeals/{id}/inquiries/{seq}", "1");
        planting.plant(inspector, "replyToInquiry", Map.of());
        planting.plant(inspector, "writeNote", Map.of());
        planting.plant(inspector, "revealApplicant", Map.of());
        planting.plant(inspector, "answerInTheInterim", Map.of());
        planting.plant(head, "holdAppeal", Map.of());
        planting.plant(inspector, "answerAppeal", Map.of("/outcome", "EXPLAINED", "/points/0/outcome", "EXPLAINED"));
        Map<String, @Nullable Object> explain = new HashMap<>();
        explain.put("/kind", "EXPLANATION");
        explain.put("/body", null);
        planting.plant(dilnoza, "askInquiry", explain);
        planting.plant(dilnoza, "rateAnswer", Map.of("/score", 2));
        Map<String, @Nullable Object> byName = new HashMap<>();
        List.of("/cursor", "/stir", "/pinfl", "/phone").forEach(other -> byName.put(other, null));
        planting.plant(head, "findAppealsOfPerson", byName);
    }

    private void collective() {
        String main = held("/api/v1/appeals/{id}");
        holdings.keep("/api/v1/appeals/{id}", held("filed COLLECTIVE"));
        String code = planting.plant(dilnoza, "inviteSignatories", Map.of())
                .body()
                .path("code")
                .asText();
        planting.plant(world.person("citizen3"), "signAppeal", Map.of("/code", code));
        holdings.keep("/api/v1/appeals/{id}", held("filed LEGAL_ENTITY"));
        planting.plant(dilnoza, "withdrawAppeal", Map.of());
        holdings.keep("/api/v1/appeals/{id}", main);
    }

    private void attachment() {
        byte[] text = canaries.word("the bytes of a file").getBytes(StandardCharsets.UTF_8);
        Reply begun = planting.plant(dilnoza, "beginUpload", Map.of("/type", "text/plain", "/size", text.length));
        holdings.keep(
                "/api/v1/attachments/{id}", begun.body().at("/attachment/id").asText());
    }

    private void crimeReport() {
        holdings.keep(
                "/api/v1/crime-reports/{id}",
                planting.plant(dilnoza, "reportCrime", Map.of("/location", canaries.place("reportCrime /location")))
                        .body()
                        .path("id")
                        .asText());
        planting.plant(dilnoza, "addStatement", Map.of());
    }

    private void alarm() {
        // A desk is there once somebody of it has been: otherwise the answer is to call 102, and the alarm is on
        // record.
        duty.get(Person.NOTIFICATIONS).expect(200);
        planting.plant(dilnoza, "raiseAlarm", Map.of("/location", canaries.place("raiseAlarm /location")));
        holdings.keep(
                "/api/v1/alarms/{id}",
                dilnoza.get("/api/v1/alarms?limit=1")
                        .expect(200)
                        .body()
                        .at("/items/0/id")
                        .asText());
        planting.plant(duty, "acknowledgeAlarm", Map.of());
        planting.plant(duty, "endAlarm", Map.of("/end", "FALSE_ALARM"));
    }

    private void tip() {
        Person nobody = world.anybody();
        String receipt = planting.plant(
                        nobody, "giveTip", Map.of("/proof", proof(), "/location", canaries.place("giveTip /location")))
                .body()
                .path("receipt")
                .asText();
        canaries.keep(receipt, "the receipt of a tip");
        canaries.keep(receipt.replace(" ", ""), "the receipt of a tip");
        planting.plant(nobody, "tipDialogue", Map.of("/proof", proof(), "/receipt", receipt));
        String tip = specialist
                .get("/api/v1/tips?limit=1")
                .expect(200)
                .body()
                .at("/items/0/id")
                .asText();
        holdings.keep("/api/v1/tips/{id}", tip);
        planting.plant(specialist, "postTipMessage", Map.of());
    }

    private Map<String, String> proof() {
        JsonNode riddle = world.anybody()
                .post("/api/v1/anonymous-tips/challenges", Map.of())
                .expect(200)
                .body();
        String challenge = riddle.path("challenge").asText();
        int wanted = riddle.path("difficulty").asInt();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long nonce = 0; ; nonce++) {
                byte[] hash = digest.digest((challenge + ":" + nonce).getBytes(StandardCharsets.UTF_8));
                if (Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt()) >= wanted) {
                    return Map.of("challenge", challenge, "nonce", Long.toString(nonce));
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void reception() {
        String reception = create(
                inspector,
                "publishReception",
                Map.of(
                        "mode", "PHONE",
                        "weekday", today().plusDays(3).getDayOfWeek().toString(),
                        "opens", "10:00:00",
                        "closes", "12:00:00",
                        "slotMinutes", 20));
        holdings.keep("/api/v1/receptions/{id}", reception);
        JsonNode free = dilnoza.get("/api/v1/receptions/slots?reception=" + reception + "&from=" + today().plusDays(1)
                        + "&to=" + today().plusDays(15))
                .expect(200)
                .body()
                .path("items");
        for (int i = 0; i < 2; i++) {
            String booking = planting.plant(
                            dilnoza,
                            "bookSlot",
                            Map.of(
                                    "/receptionId",
                                    reception,
                                    "/startsAt",
                                    free.path(i).path("startsAt").asText()))
                    .body()
                    .path("id")
                    .asText();
            if (i == 0) {
                holdings.keep("/api/v1/receptions/bookings/{id}", booking);
                planting.plant(dilnoza, "cancelBooking", Map.of());
            }
            holdings.keep("/api/v1/receptions/bookings/{id}", booking);
        }
    }

    private void answersToAnnouncements() {
        Person author = world.person("press4");
        String draft = create(
                author,
                "beginAnnouncement",
                Map.of(
                        "kind",
                        "NEWS",
                        "texts",
                        List.of(Map.of("language", "uz-Latn", "headline", "Yangilik", "body", "Matn")),
                        "audience",
                        Map.of("districts", List.of(DISTRICT), "to", "RESIDENTS"),
                        "commentsOpen",
                        true));
        holdings.keep("/api/v1/announcement-drafts/{id}", draft);
        holdings.keep("/api/v1/announcements/{id}", draft);
        holdings.keep("/api/v1/alerts/{id}", draft);
        planting.plant(author, "submitAnnouncement", Map.of());
        planting.plant(world.person("press5"), "approveAnnouncement", Map.of());
        eventually(
                "the announcement",
                () -> world.anybody().get("/api/v1/announcements/" + draft).status() == 200);
        String comment = planting.plant(dilnoza, "writeComment", Map.of())
                .body()
                .path("id")
                .asText();
        holdings.keep("/api/v1/announcements/{id}/comments/{comment}", comment);
        holdings.keep("/api/v1/announcement-drafts/comments/{comment}", comment);
        planting.plant(dilnoza.sending(Map.of("If-Match", "\"1\"")), "rewriteComment", Map.of());
        for (String kind : List.of("APPEAL", "TIP")) {
            planting.plant(
                    dilnoza,
                    "replyToAnnouncement",
                    Map.of("/kind", kind, "/location", canaries.place("replyToAnnouncement " + kind)));
        }
    }

    private void contacts() {
        Map<String, @Nullable Object> mail = new HashMap<>(
                Map.of("/channel", "EMAIL", "/address", canaries.word("addContact /address") + "@example.uz"));
        mail.put("/subscription", null);
        holdings.keep(
                "/api/v1/notification-preferences/contacts/{id}",
                planting.plant(dilnoza, "addContact", mail).body().path("id").asText());
        Map<String, @Nullable Object> browser = new HashMap<>(Map.of(
                "/channel",
                "WEB_PUSH",
                "/subscription/keys",
                Map.of("p256dh", "B" + "A".repeat(86), "auth", "A".repeat(22))));
        browser.put("/address", null);
        planting.plant(dilnoza, "addContact", browser);
        Map<String, Double> home = canaries.place("putPreferences /home/point");
        planting.plant(
                dilnoza,
                "putPreferences",
                Map.of(
                        "/topics",
                        List.of(),
                        "/home",
                        Map.of("point", Map.of("latitude", home.get("lat"), "longitude", home.get("lon")))));
    }

    private void officers() {
        planting.plant(
                inspector,
                "enterAppeal",
                Map.of(
                        "/form", "ORAL",
                        "/appeal/kind", "APPLICATION",
                        "/appeal/location", canaries.place("enterAppeal /appeal/location"),
                        "/appeal/applicantKind", "INDIVIDUAL"));
        String household = planting.plant(
                        inspector, "registerHousehold", Map.of("/mahalla", MAHALLA, "/ground", "OTHER"))
                .body()
                .path("id")
                .asText();
        holdings.keep("/api/v1/households/{id}", household);
        planting.plant(
                inspector,
                "recordVisit",
                Map.of(
                        "/mahalla",
                        MAHALLA,
                        "/householdId",
                        household,
                        "/prevention",
                        "INDIVIDUAL",
                        "/outcome",
                        "CONVERSATION_HELD",
                        "/visitedAt",
                        now().minus(Duration.ofHours(1)).toString(),
                        "/place",
                        canaries.place("recordVisit /place")));
        Map<String, @Nullable Object> task = new HashMap<>(Map.of(
                "/assignee",
                "INSPECTOR",
                "/inspectorId",
                AKMAL_TOSHEV,
                "/dueAt",
                now().plus(Duration.ofDays(3)).toString()));
        task.put("/attachments", null);
        holdings.keep(
                "/api/v1/tasks/{id}",
                planting.plant(head, "giveTask", task).body().path("id").asText());
        planting.plant(inspector, "acknowledgeTask", Map.of());
        Map<String, @Nullable Object> report = new HashMap<>();
        report.put("/attachments", null);
        planting.plant(inspector, "reportOnTask", report);
        Map<String, @Nullable Object> decision = new HashMap<>(Map.of("/outcome", "CASE_OPENED"));
        decision.put("/forwardedTo", null);
        planting.plant(specialist, "decideCrimeReport", decision);
    }

    /** Something that a body given as a whole brings about. */
    private String create(Person by, String operation, Map<String, Object> body) {
        PublishedOperation wanted = PublishedOperation.named(planting.operations(), operation);
        return by.create(holdings.path(wanted), body)
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private String held(String template) {
        return Objects.requireNonNull(holdings.get(template));
    }

    static void eventually(String what, BooleanSupplier isSo) {
        for (int look = 0; !isSo.getAsBoolean(); look++) {
            if (look == MOST_LOOKS) {
                throw new AssertionError(what + " never came");
            }
            Pause.millis(100);
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Asia/Tashkent"));
    }
}
