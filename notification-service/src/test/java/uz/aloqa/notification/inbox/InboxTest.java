package uz.aloqa.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.testkit.EventBuilder;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class InboxTest {

    private static final String LIST = "/api/v1/notifications";

    private final Somebody citizen = Somebody.citizen();
    private final String district = Somebody.newDistrict();
    private final Somebody inspector = Somebody.inspector(district);
    private final AppealFixture appeal = AppealFixture.withInspector(citizen.id(), inspector.id());

    @Test
    void theApplicantAndTheInspectorHearOfAnAppealFromItsFilingToItsRating() {
        happened(appeal, 1, appeal.registered());
        happened(appeal, 2, appeal.assigned());
        happened(appeal, 3, appeal.officerWrites(inspector.id()));
        happened(appeal, 4, appeal.applicantWrites());
        happened(appeal, 5, appeal.answered(inspector.id()));
        happened(appeal, 6, appeal.rated());

        assertThat(citizen.titles(4))
                .containsExactly(
                        "Your appeal has been answered",
                        "A new message about your appeal",
                        "Your appeal has been given to its executor",
                        "Your appeal has been registered");
        assertThat(inspector.titles(3))
                .containsExactly(
                        "Your answer has been rated", "A new message from the applicant", "You have a new appeal");

        JsonPath newest = citizen.list();
        assertThat(newest.getList("items.position", Long.class)).containsExactly(4L, 3L, 2L, 1L);
        assertThat(newest.getString("items[0].topic")).isEqualTo("APPEAL");
        assertThat(newest.getString("items[0].priority")).isEqualTo("HIGH");
        assertThat(newest.getString("items[0].appealId")).isEqualTo(appeal.id().toString());
        assertThat(newest.getString("items[0].number")).isEqualTo(appeal.number());
        assertThat(newest.getString("items[0].createdAt")).endsWith("Z");
        assertThat(newest.getMap("items[0]")).doesNotContainKey("readAt");
    }

    @Test
    void anEventThatComesTwiceMakesOneNotification() {
        UUID event = UUID.randomUUID();
        of(appeal, 1, appeal.registered()).id(event).to(Topics.APPEALS_V1);
        of(appeal, 1, appeal.registered()).id(event).to(Topics.APPEALS_V1);
        of(appeal, 1, appeal.registered()).id(UUID.randomUUID()).to(Topics.APPEALS_V1);
        happened(appeal, 2, appeal.answered(inspector.id()));

        assertThat(citizen.titles(2))
                .containsExactly("Your appeal has been answered", "Your appeal has been registered");
    }

    @Test
    void eventsThatOvertakeAnotherWaitForIt() {
        happened(appeal, 1, appeal.registered());
        happened(appeal, 3, appeal.officerWrites(inspector.id()));
        happened(appeal, 4, appeal.answered(inspector.id()));
        AppealFixture later = AppealFixture.withInspector(citizen.id(), inspector.id());
        happened(later, 1, later.registered());

        assertThat(citizen.titles(2)).containsOnly("Your appeal has been registered");

        happened(appeal, 2, appeal.assigned());

        assertThat(citizen.titles(5))
                .startsWith(
                        "Your appeal has been answered",
                        "A new message about your appeal",
                        "Your appeal has been given to its executor");
    }

    @Test
    void aPoisonEventHoldsBackItsOwnAppealAndNoOther() {
        happened(appeal, 1, appeal.registered());
        of(appeal, 2, appeal.assigned())
                .payload("{\"type\":\"AppealAssigned\"}".getBytes(StandardCharsets.UTF_8))
                .to(Topics.APPEALS_V1);
        happened(appeal, 3, appeal.answered(inspector.id()));
        AppealFixture other = AppealFixture.withInspector(citizen.id(), inspector.id());
        happened(other, 1, other.registered());
        happened(other, 2, other.answered(inspector.id()));

        assertThat(citizen.titles(3))
                .containsExactlyInAnyOrder(
                        "Your appeal has been registered",
                        "Your appeal has been registered",
                        "Your appeal has been answered");
        assertThat(reasonsOfParked(appeal)).containsExactly("POISON", "BLOCKED");
    }

    @Test
    void theListIsReadPageByPageWithoutGapsOrRepetitions() {
        for (int i = 1; i <= 5; i++) {
            happened(appeal, i, appeal.officerWrites(inspector.id()));
        }
        citizen.titles(5);

        List<Long> positions = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = citizen.asks()
                    .queryParam("cursor", next)
                    .get(LIST + "?limit=2")
                    .jsonPath();
            positions.addAll(page.getList("items.position", Long.class));
            next = page.getString("next");
        }
        assertThat(positions).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void whatIsReadLeavesTheUnreadOnes() {
        for (int i = 1; i <= 3; i++) {
            happened(appeal, i, appeal.officerWrites(inspector.id()));
        }
        citizen.titles(3);
        String second = citizen.list().getString("items[1].id");

        assertThat(citizen.unread()).isEqualTo(3);
        citizen.asks().post(LIST + "/" + second + "/read").then().statusCode(204);
        citizen.asks().post(LIST + "/" + second + "/read").then().statusCode(204);

        assertThat(citizen.unread()).isEqualTo(2);
        JsonPath unread = citizen.asks().get(LIST + "?unread=true").jsonPath();
        assertThat(unread.getList("items.position", Long.class)).containsExactly(3L, 1L);
        assertThat(citizen.list().getString("items[1].readAt")).endsWith("Z");

        citizen.asks().post(LIST + "/read-all").then().statusCode(204);
        assertThat(citizen.unread()).isZero();
        citizen.asks()
                .get(LIST + "?unread=true")
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void somebodyElsesNotificationDoesNotExist() {
        happened(appeal, 1, appeal.registered());
        citizen.titles(1);
        String id = citizen.list().getString("items[0].id");

        for (Somebody other : List.of(Somebody.citizen(), inspector, Somebody.dutyOfficer(appeal.district()))) {
            other.asks()
                    .post(LIST + "/" + id + "/read")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:problem:notification-service:notification-not-found"));
            assertThat(other.list().getList("items.id")).doesNotContain(id);
        }
        assertThat(citizen.unread()).isEqualTo(1);
    }

    @Test
    void theDutyDeskIsReadByEachOfItsOfficersForThemselves() {
        AppealFixture atDesk = AppealFixture.atDesk(citizen.id(), district);
        happened(atDesk, 1, atDesk.assigned());
        happened(atDesk, 2, atDesk.applicantWrites());
        Somebody duty = Somebody.dutyOfficer(district);
        Somebody head = Somebody.head(district);

        assertThat(duty.titles(2)).containsExactly("A new message from the applicant", "A new appeal at the duty desk");
        assertThat(head.unread()).isEqualTo(2);
        duty.asks()
                .post(LIST + "/" + duty.list().getString("items[1].id") + "/read")
                .then()
                .statusCode(204);
        assertThat(duty.unread()).isEqualTo(1);
        assertThat(head.unread()).isEqualTo(2);

        head.asks().post(LIST + "/read-all").then().statusCode(204);
        assertThat(head.unread()).isZero();
        assertThat(duty.unread()).isEqualTo(1);

        happened(atDesk, 3, atDesk.withdrawn());
        duty.titles(3);
        assertThat(duty.unread()).isEqualTo(2);
        assertThat(head.unread()).isEqualTo(1);
    }

    @Test
    void theDutyDeskOfADistrictIsNobodyElsesBusiness() {
        AppealFixture atDesk = AppealFixture.atDesk(citizen.id(), district);
        happened(atDesk, 1, atDesk.assigned());
        Somebody.dutyOfficer(district).titles(1);

        assertThat(Somebody.inspector(district).list().getList("items")).isEmpty();
        assertThat(Somebody.dutyOfficer(Somebody.newDistrict()).list().getList("items"))
                .isEmpty();
        assertThat(new Somebody(UUID.randomUUID(), "duty-officer", null, "en")
                        .list()
                        .getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru                  | en      | Ваше обращение зарегистрировано
                    uz-Cyrl             | en      | Мурожаатингиз рўйхатга олинди
                    de, en;q=0.5        | ru      | Your appeal has been registered
                                        | ru      | Ваше обращение зарегистрировано
                    de                  | uz-Cyrl | Мурожаатингиз рўйхатга олинди
                                        |         | Murojaatingiz roʻyxatga olindi
                    """)
    void everybodyReadsInTheirLanguage(String header, String locale, String title) {
        happened(appeal, 1, appeal.registered());
        citizen.titles(1);

        var request =
                given().auth().oauth2(citizen.token().claim("locale", locale).sign());
        if (header != null) {
            request.header("Accept-Language", header);
        }
        request.get(LIST).then().statusCode(200).body("items[0].title", equalTo(title));
    }

    @Test
    void placesAreCalledByTheirNewestNames() {
        AppealFixture here = new AppealFixture(
                UUID.randomUUID(), appeal.number(), citizen.id(), inspector.id(), district, district + "001");
        state(new DistrictState(district, "1726", DistrictKind.CITY_DISTRICT, names("New"), 2), 2);
        state(new DistrictState(district, "1726", DistrictKind.CITY_DISTRICT, names("Old"), 1), 1);
        state(new MahallaState(district + "001", district, null, names("Dostlik"), null, null, null, 7), 7);
        happened(here, 1, here.registered());
        happened(here, 2, here.assigned());
        inspector.titles(1);

        String expected = "Mahalla: Dostlik (en).";
        for (int i = 0; i < 100 && !inspector.list().getString("items[0].text").contains(expected); i++) {
            Somebody.pause(100);
        }
        assertThat(inspector.list().getString("items[0].text")).contains(expected);
        assertThat(citizen.list().getString("items[1].text")).contains("(New (en))");
        citizen.asks()
                .header("Accept-Language", "uz-Cyrl")
                .get(LIST)
                .then()
                .body(
                        "items[1].text",
                        equalTo("26-1726266-000123-2 рақамли мурожаатингиз 2026 йил 23 ноябрь куни рўйхатга олинди "
                                + "(New (uz-Cyrl)). Кўриб чиқиш муддати – 2026 йил 8 декабрьгача."));
    }

    @Test
    void nobodyReadsWithoutAToken() {
        for (String path : List.of(LIST, LIST + "/unread-count", LIST + "/stream")) {
            given().get(path).then().statusCode(401).contentType("application/problem+json");
        }
        given().post(LIST + "/read-all").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "?cursor=rubbish, cursor-malformed",
        "?cursor=YQ, cursor-malformed",
        "?cursor=YR9i, cursor-malformed",
        "?limit=0, limit-out-of-range",
        "?limit=201, limit-out-of-range"
    })
    void rubbishIsRefusedWithItsReason(String query, String problem) {
        citizen.asks()
                .get(LIST + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:notification-service:" + problem));
    }

    @Test
    void answersAreKeptByNobodyOnTheWay() {
        citizen.asks().get(LIST).then().header("Cache-Control", "no-store");
    }

    private static List<String> reasonsOfParked(AppealFixture appeal) {
        List<String> reasons = List.of();
        for (int i = 0; i < 100 && reasons.size() < 2; i++) {
            Somebody.pause(100);
            reasons = new Somebody(UUID.randomUUID(), "ops", null, "en")
                    .asks()
                    .get("/ops/parked-events?limit=200")
                    .jsonPath()
                    .getList("findAll { it.aggregateId == '" + appeal.id() + "' }.sort { it.version }.reason");
        }
        return reasons;
    }

    private static LocalizedName names(String name) {
        return new LocalizedName(name + " (uz-Latn)", name + " (uz-Cyrl)", name + " (ru)", name + " (en)");
    }

    private static void state(RegistryEntity entity, long version) {
        Events.of(entity)
                .key(entity.key())
                .header("ce_partitionkey", entity.aggregateId().toString())
                .sequence(version)
                .to(Topics.REGISTRY_V1);
    }

    private static void happened(AppealFixture appeal, long version, AppealEvent event) {
        of(appeal, version, event).to(Topics.APPEALS_V1);
    }

    private static EventBuilder of(AppealFixture appeal, long version, AppealEvent event) {
        return Events.of(event).key(appeal.id()).sequence(version);
    }
}
