package uz.aloqa.notification.announcement.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** Two mahallas side by side, a kilometre wide each, somewhere on earth where no other test has any. */
@QuarkusTest
@WithStack(database = "notification")
class AudienceTest {

    private final Database database;
    private final String district = Somebody.newDistrict();
    private final Press author = Press.officer(district);
    private final String west = district + "001";
    private final String east = district + "002";
    private final double longitude = ThreadLocalRandom.current().nextInt(-170, 170);
    private final double latitude = ThreadLocalRandom.current().nextInt(-60, 60);

    AudienceTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void theRegistryKnowsTheMahallas() throws IOException {
        know(west, 0, 0.01);
        know(east, 0.01, 0.02);
        for (int waited = 0; known() < 2; waited += 50) {
            assertThat(waited).as("waits for the registry").isLessThan((int) Somebody.PATIENCE.toMillis());
            Somebody.pause(50);
        }
    }

    @Test
    void aDistrictsResidentsAreItsAudienceAndNobodyElse() {
        UUID here = resident(west, null, null);
        UUID there = resident(east, null, null);
        UUID inspector = person("inspector", null, district, null, null);
        UUID stranger = elsewhere();

        assertThat(audienceOf(ContentFixture.news("Yangilik").inDistrict(district)))
                .containsExactlyInAnyOrder(here, there);
        assertThat(audienceOf(ContentFixture.news("Hamma").to("EVERYONE", place("districts", district))))
                .contains(here, there, inspector)
                .doesNotContain(stranger);
        assertThat(audienceOf(ContentFixture.news("Yigʻilish").to("INSPECTORS", place("districts", district))))
                .containsExactly(inspector);
    }

    @Test
    void aMahallasAudienceAreItsResidentsAndWhoFollowsItOrItsDistrict() {
        UUID here = resident(west, null, null);
        resident(east, null, null);
        UUID followsMahalla = elsewhere();
        UUID followsDistrict = elsewhere();
        follow(followsMahalla, "MAHALLA", west);
        follow(followsDistrict, "DISTRICT", district);
        follow(here, "MAHALLA", west);

        assertThat(audienceOf(ContentFixture.news("Yangilik").to("RESIDENTS", place("mahallas", west))))
                .containsExactlyInAnyOrder(here, followsMahalla, followsDistrict);
    }

    @Test
    void inADrawnAreaTheHomesPointDecidesAndWithoutOneTheMahalla() {
        UUID inside = resident(west, longitude + 0.002, latitude + 0.002);
        UUID sameMahallaOutside = resident(west, longitude + 0.008, latitude + 0.008);
        UUID mahallaOnly = resident(west, null, null);
        UUID otherMahalla = resident(east, null, null);

        List<UUID> audience = audienceOf(ContentFixture.news("Chizma").to("RESIDENTS", square(0.001, 0.004)));

        assertThat(audience)
                .containsExactlyInAnyOrder(inside, mahallaOnly)
                .doesNotContain(sameMahallaOutside, otherMahalla);
    }

    @Test
    void aHoleInADrawnAreaIsNotPartOfIt() {
        UUID inside = resident(west, longitude + 0.002, latitude + 0.002);
        UUID inTheHole = resident(west, longitude + 0.005, latitude + 0.005);
        String holed = "\"polygon\": {\"type\": \"Polygon\", \"coordinates\": [" + ring(0.001, 0.009) + ", "
                + ring(0.004, 0.006) + "]}";

        assertThat(audienceOf(ContentFixture.news("Teshik").to("RESIDENTS", holed)))
                .contains(inside)
                .doesNotContain(inTheHole);
    }

    @Test
    void aRadiusIsMeasuredInMetres() {
        double northward = 1 / 111_195.0;
        UUID at150 = resident(west, longitude + 0.005, latitude + 0.005 + 150 * northward);
        UUID at250 = resident(west, longitude + 0.005, latitude + 0.005 + 250 * northward);
        String circle = "\"circle\": {\"lat\": " + (latitude + 0.005) + ", \"lon\": " + (longitude + 0.005)
                + ", \"radius\": 200}";

        assertThat(audienceOf(ContentFixture.news("Doira").to("RESIDENTS", circle)))
                .contains(at150)
                .doesNotContain(at250);
    }

    @Test
    void whoWantsOnlySevereWarningsIsNotToldOfMinorOnes() {
        UUID all = resident(west, null, null);
        UUID severeOnly = resident(west, null, null);
        database.change("update person set least_severity = 'SEVERE' where user_id = ?", severeOnly);

        assertThat(audienceOf(ContentFixture.alert("Muz", "MINOR", "FUTURE").inDistrict(district)))
                .containsExactly(all);
        assertThat(audienceOf(
                        ContentFixture.alert("Gaz", "EXTREME", "IMMEDIATE").inDistrict(district)))
                .containsExactlyInAnyOrder(all, severeOnly);
    }

    @Test
    void anUpdateOfAWarningStopsWhatIsNotSentYetAndIsToldAnew() {
        resident(west, null, null);
        String id = author.publishes(
                ContentFixture.alert("Gaz", "SEVERE", "EXPECTED").inDistrict(district));
        gathered(id, 1);
        UUID unsent = aDispatchWithAMessageThatWaits(id);

        author.updates(id, ContentFixture.alert("Gaz yopildi", "MINOR", "PAST").inDistrict(district));

        gathered(id, 3);
        assertThat(database.list(
                        "select d.state || ' ' || v.state from dispatch d join delivery v on v.dispatch_id = d.id"
                                + " where d.id = ?",
                        row -> row.getString(1),
                        unsent))
                .containsExactly("CANCELLED CANCELLED");
    }

    @Test
    void whoHasHeardOfAWarningHearsOfItsEndAndNobodyElse() {
        UUID heard = resident(west, null, null);
        Somebody reader = new Somebody(heard, "citizen", null, "en");
        String id = author.publishes(
                ContentFixture.alert("Gaz sizishi", "SEVERE", "EXPECTED").inDistrict(district));
        assertThat(reader.titles(1)).containsExactly("Gaz sizishi");
        UUID late = resident(west, null, null);

        author.does(id, "cancellation", "Xavf tugadi").then().statusCode(200);

        assertThat(reader.titles(2).getFirst()).isEqualTo("Cancelled: Gaz sizishi");
        assertThat(reader.list().getString("items[0].text")).isEqualTo("Xavf tugadi");
        assertThat(new Somebody(late, "citizen", null, "en").titles(0)).isEmpty();
    }

    @Test
    void theStatisticsTellWhomAnAnnouncementReached() {
        UUID resident = resident(west, null, null);
        String id = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        new Somebody(resident, "citizen", null, "en").titles(1);

        JsonPath statistics =
                author.asks().get(Press.DRAFTS + "/" + id + "/statistics").jsonPath();
        assertThat(statistics.getList("dispatches.kind")).containsExactly("ANNOUNCEMENT");
        assertThat(statistics.getLong("dispatches[0].audience")).isEqualTo(1);
        assertThat(statistics.getLong("dispatches[0].inInbox")).isEqualTo(1);
        Press.officer(Somebody.newDistrict())
                .asks()
                .get(Press.DRAFTS + "/" + id + "/statistics")
                .then()
                .statusCode(404);
    }

    @Test
    void howFarADispatchIsSeesWhoAnswersForItsAnnouncement() {
        resident(west, null, null);
        String id = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        String dispatch = "/api/v1/deliveries/dispatches/"
                + database.list(
                                "select id from dispatch where announcement_id = ?",
                                row -> row.getObject(1, UUID.class),
                                UUID.fromString(id))
                        .getFirst();

        author.asks().get(dispatch).then().statusCode(200);
        new Somebody(UUID.randomUUID(), "department-head", district, "en")
                .asks()
                .get(dispatch)
                .then()
                .statusCode(200);
        new Somebody(UUID.randomUUID(), "auditor", Somebody.newDistrict(), "en")
                .asks()
                .get(dispatch)
                .then()
                .statusCode(200);
        for (String role : List.of("press-officer", "duty-officer", "department-head", "main-department")) {
            new Somebody(UUID.randomUUID(), role, Somebody.newDistrict(), "en")
                    .asks()
                    .get(dispatch)
                    .then()
                    .statusCode(404);
        }
        new Somebody(UUID.randomUUID(), "press-officer", null, "en")
                .asks()
                .get(dispatch)
                .then()
                .statusCode(404);
    }

    @Test
    void aHundredThousandMembersAreGatheredByOneStatement() {
        database.change("""
                insert into person (user_id, language, roles, home_mahalla, home_district, home_region, updated_at)
                select gen_random_uuid(), 'ru', '{citizen}', ?, ?, ?, now() from generate_series(1, 100000)
                """, west, district, district.substring(0, 4));
        String id = author.publishes(ContentFixture.news("Hammaga").inDistrict(district));

        gathered(id, 1);

        assertThat(database.list(
                        "select count(*) from dispatch_member m join dispatch d on d.id = m.dispatch_id"
                                + " where d.announcement_id = ?::uuid",
                        row -> row.getLong(1),
                        id))
                .containsExactly(100_000L);
        author.does(id, "cancellation", "Yetarli").then().statusCode(200);
        database.change("delete from person where home_mahalla = ?", west);
    }

    @Test
    void theReachIsEstimatedBeforehandWithoutTellingWhoLivesWhere() {
        resident(west, null, null);
        JsonPath estimate = author.asks()
                .contentType("application/json")
                .body("{\"kind\": \"NEWS\", \"audience\": {" + place("districts", district)
                        + ", \"to\": \"RESIDENTS\"}}")
                .post(Press.DRAFTS + "/reach-estimates")
                .jsonPath();

        assertThat(estimate.getLong("people")).isEqualTo(4);
        assertThat(estimate.getString("districts[0].district")).isEqualTo(district);
        author.asks()
                .contentType("application/json")
                .body("{\"kind\": \"NEWS\", \"audience\": {\"to\": \"RESIDENTS\"}}")
                .post(Press.DRAFTS + "/reach-estimates")
                .then()
                .statusCode(422)
                .body("type", endsWith(":audience-empty"));
    }

    @Test
    void aDrawingOverTheBorderIsRefused() {
        Press neighbour = Press.officer(Somebody.newDistrict());
        neighbour
                .tries(ContentFixture.news("Chegara").to("RESIDENTS", square(0.001, 0.004)))
                .then()
                .statusCode(422)
                .body("type", endsWith(":audience-outside"));
    }

    private List<UUID> audienceOf(String content) {
        String id = author.publishes(content);
        gathered(id, 1);
        return database.list(
                "select m.user_id from dispatch_member m join dispatch d on d.id = m.dispatch_id"
                        + " where d.announcement_id = ?::uuid",
                row -> row.getObject(1, UUID.class),
                id);
    }

    /** Waits until so many dispatches of an announcement have their members. */
    private void gathered(String id, int count) {
        for (int waited = 0; ; waited += 50) {
            Set<String> states = Set.copyOf(database.list(
                    "select state from dispatch where announcement_id = ?::uuid", row -> row.getString(1), id));
            int dispatches = database.list(
                            "select count(*) from dispatch where announcement_id = ?::uuid", row -> row.getInt(1), id)
                    .getFirst();
            if (dispatches >= count && !states.contains("GATHERING")) {
                return;
            }
            assertThat(waited).as("waits for the audience").isLessThan((int) Somebody.PATIENCE.toMillis());
            Somebody.pause(50);
        }
    }

    private UUID aDispatchWithAMessageThatWaits(String announcement) {
        return database.list("""
                        with told as (
                            insert into dispatch (id, kind, announcement_id, topic, priority, lane, template, parameters,
                                state, audience, created_at, planned_at, finished_at)
                            values (gen_random_uuid(), 'ALERT', ?::uuid, 'ALERT', 'ALERT', 1, 'announcement', '{}',
                                'DONE', 1, now(), now(), now())
                            returning id)
                        insert into delivery (id, created_at, notification_id, recipient, channel, lane, state,
                            next_attempt_at, dispatch_id)
                        select gen_random_uuid(), now(), gen_random_uuid(), 'user:' || gen_random_uuid(), 'SMS', 1,
                            'PENDING', now() + interval '1 day', id from told
                        returning dispatch_id
                        """, row -> row.getObject(1, UUID.class), announcement)
                .getFirst();
    }

    private UUID resident(String mahalla, @Nullable Double lon, @Nullable Double lat) {
        return person("citizen", mahalla, null, lon, lat);
    }

    private UUID elsewhere() {
        return person("citizen", Somebody.newDistrict() + "009", null, null, null);
    }

    private UUID person(
            String role,
            @Nullable String mahalla,
            @Nullable String department,
            @Nullable Double lon,
            @Nullable Double lat) {
        UUID id = UUID.randomUUID();
        database.change("""
                insert into person (user_id, roles, department, home_mahalla, home_district, home_region, home_longitude,
                    home_latitude, updated_at)
                values (?, array[?], ?, ?, left(?, 7), left(?, 4), ?, ?, now())
                """, id, role, department, mahalla, mahalla, mahalla, lon, lat);
        return id;
    }

    private void follow(UUID who, String kind, String target) {
        database.change("insert into follow (user_id, kind, target, since) values (?, ?, ?, now())", who, kind, target);
    }

    private void know(String code, double from, double to) throws IOException {
        String boundary = "{\"type\": \"Polygon\", \"coordinates\": [" + box(from, to, 0, 0.01) + "]}";
        MahallaState mahalla = new MahallaState(
                code,
                district,
                null,
                new LocalizedName("Sinov", "Синов", "Синов", "Sinov"),
                new ObjectMapper().readTree(boundary),
                null,
                null,
                1);
        Events.of(mahalla)
                .key(mahalla.key())
                .header("ce_partitionkey", mahalla.aggregateId().toString())
                .sequence(1)
                .to(Topics.REGISTRY_V1);
    }

    private int known() {
        return database.list("select count(*) from mahalla_area where district = ?", row -> row.getInt(1), district)
                .getFirst();
    }

    private static String place(String kind, String code) {
        return "\"" + kind + "\": [\"" + code + "\"]";
    }

    private String square(double from, double to) {
        return "\"polygon\": {\"type\": \"Polygon\", \"coordinates\": [" + ring(from, to) + "]}";
    }

    private String ring(double from, double to) {
        return box(from, to, from, to);
    }

    private String box(double west, double east, double south, double north) {
        return List.of(
                        corner(west, south),
                        corner(east, south),
                        corner(east, north),
                        corner(west, north),
                        corner(west, south))
                .stream()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String corner(double x, double y) {
        return "[" + (longitude + x) + "," + (latitude + y) + "]";
    }
}
