package uz.aloqa.mahalla.reception.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.ReceptionBookingCancelled;
import uz.aloqa.contracts.ReceptionReminderDue;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class BookingTest {

    private static final String RECEPTIONS = "/api/v1/receptions";
    private static final String BOOKINGS = RECEPTIONS + "/bookings";
    private static final String PURPOSE = "Qoʻshnim bilan nizo";

    @Inject
    EntityManager rows;

    @Inject
    ReminderJob reminders;

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));

    @Test
    void ofFiftyResidentsWhoWantOnePlaceAtOnceOneGetsItAndTheOthersHearWhatIsFree() throws Exception {
        String rule = aRule(Map.of());
        String slot = free(rule).getFirst();

        List<Response> answers = atOnce(50, i -> book(UUID.randomUUID(), rule, slot));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(49)
                .allSatisfy(answer -> {
                    assertThat(answer.<String>path("type")).isEqualTo("urn:problem:mahalla-service:slot-taken");
                    assertThat(answer.<List<String>>path("errors.detail"))
                            .hasSize(5)
                            .doesNotContain(slot)
                            .isSorted();
                    assertThat(answer.<String>path("detail")).contains("Eng yaqin boʻsh vaqtlar");
                });
        assertThat(free(rule)).doesNotContain(slot);
    }

    @Test
    void aResidentIsAtOnePlaceAtATimeWhateverTheySendAtOnce() throws Exception {
        UUID resident = UUID.randomUUID();
        String weekday = today.plusDays(3).getDayOfWeek().toString();
        String first = aRule(Map.of("weekday", weekday, "opens", "06:00:00", "closes", "06:40:00", "slotMinutes", 40));
        String second = aRuleOf(
                "head1", Map.of("weekday", weekday, "opens", "06:20:00", "closes", "07:00:00", "slotMinutes", 40));
        List<String> rules = List.of(first, second);
        List<String> slots = List.of(free(first).getFirst(), free(second).getFirst());

        List<Response> answers = atOnce(10, i -> book(resident, rules.get(i % 2), slots.get(i % 2)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(9)
                .allSatisfy(answer -> assertThat(answer.<String>path("type"))
                        .isEqualTo("urn:problem:mahalla-service:booking-overlaps"));
    }

    @Test
    void theDatabaseItselfRefusesASecondBookingOfAnOfficersTime() {
        String rule = aRule(Map.of());
        String id = book(UUID.randomUUID(), rule, free(rule).getFirst())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql("""
                        insert into reception_booking (id, reception_id, officer_id, resident_id, district_soato, mode,
                          starts_at, ends_at, purpose, status, booked_at, version)
                        select gen_random_uuid(), reception_id, officer_id, gen_random_uuid(), district_soato, mode,
                          starts_at + interval '1 minute', ends_at + interval '1 minute', purpose, status, booked_at, 1
                        from reception_booking where id = cast(:id as uuid)""", id))
                .hasStackTraceContaining("an_officer_receives_one_at_a_time");
    }

    @Test
    void aBookingCalledOffFreesItsPlaceAndBothAreTold() {
        String rule = aRule(Map.of());
        String slot = free(rule).getFirst();
        UUID resident = UUID.randomUUID();
        String id = book(resident, rule, slot)
                .then()
                .statusCode(201)
                .body("identityDocument", containsString("hujjat"))
                .header("Cache-Control", "no-store")
                .extract()
                .path("id");

        Api.asCitizen(UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:booking-not-found"));
        Api.asCitizen(resident)
                .body("{}")
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(428);
        Api.asCitizen(resident)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("RESIDENT"));
        Api.asCitizen(resident)
                .header("If-Match", "\"2\"")
                .body("{}")
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:booking-cancelled"));
        book(UUID.randomUUID(), rule, slot).then().statusCode(201);

        List<Event> events = Events.read(Topics.RECEPTIONS_V1, id, 2, Duration.ofSeconds(30));
        assertThat(events.get(0).as(ReceptionBooked.class).residentId()).isEqualTo(resident);
        assertThat(events.get(1).as(ReceptionBookingCancelled.class).cancelledBy())
                .isEqualTo(BookingSide.RESIDENT);
        assertThat(events).noneMatch(event -> String.valueOf(event.payload()).contains("nizo"));
    }

    @Test
    void theOfficeCallsOffWithAReason() {
        String rule = aRule(Map.of());
        String id = book(UUID.randomUUID(), rule, free(rule).getFirst())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("duty1")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:booking-reason-missing"));
        Api.as("duty1")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Xizmat safari"))
                .post(BOOKINGS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelledBy", equalTo("OFFICE"))
                .body("purpose", nullValue());
    }

    @Test
    void whatAResidentWantsToTalkAboutIsForTheOfficerAndTheHead() {
        String rule = aRule(Map.of("mode", "VIDEO", "callAddress", "https://meet.example.uz/secret-2"));
        UUID resident = UUID.randomUUID();
        String id = book(resident, rule, free(rule).getFirst())
                .then()
                .statusCode(201)
                .body("callAddress", containsString("secret-2"))
                .extract()
                .path("id");

        Api.as("inspector1")
                .get(BOOKINGS + "/" + id)
                .then()
                .body("purpose", equalTo(PURPOSE))
                .body("callAddress", containsString("secret-2"));
        Api.as("head1")
                .get(BOOKINGS + "/" + id)
                .then()
                .body("purpose", equalTo(PURPOSE))
                .body("callAddress", nullValue());
        Api.as("duty1")
                .get(BOOKINGS + "/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("nizo")))
                .body(not(containsString("secret")));
        Api.as("inspector2").get(BOOKINGS + "/" + id).then().statusCode(404);
        Api.as("inspector1").get(BOOKINGS + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        Api.asCitizen(UUID.randomUUID()).get(BOOKINGS).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void onlyTimesOfTheScheduleAreBooked() {
        String rule = aRule(Map.of("mode", "PHONE"));
        String slot = free(rule).getFirst();
        UUID resident = UUID.randomUUID();

        book(resident, rule, slot)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:booking-phone-missing"));
        for (String wrong : List.of("2020-01-02T05:00:00Z", slot.replace("00Z", "01Z"), "2099-01-01T05:00:00Z")) {
            Api.asCitizen(resident)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("receptionId", rule, "startsAt", wrong, "purpose", PURPOSE, "phone", "+998901234567"))
                    .post(BOOKINGS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:mahalla-service:slot-unknown"));
        }
        Api.as("inspector1").body("{}").post(BOOKINGS).then().statusCode(403);
    }

    @Test
    void aChangeOfTheScheduleCallsOffWhatNoLongerFits() {
        String rule = aRule(Map.of());
        String slot = free(rule).getFirst();
        LocalDate day = LocalDate.ofInstant(java.time.Instant.parse(slot), Tashkent.ZONE);
        UUID resident = UUID.randomUUID();
        String gone =
                book(resident, rule, slot).then().statusCode(201).extract().path("id");
        String stays = book(
                        UUID.randomUUID(),
                        rule,
                        free(rule).stream()
                                .filter(each -> !each.startsWith(slot.substring(0, 10)))
                                .findFirst()
                                .orElseThrow())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("inspector1")
                .header("If-Match", "\"1\"")
                .body(Map.of("day", day, "reason", "Majlis"))
                .post(RECEPTIONS + "/" + rule + "/exceptions")
                .then()
                .statusCode(200);

        Api.asCitizen(resident)
                .get(BOOKINGS + "/" + gone)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("OFFICE"))
                .body("cancelReason", equalTo("Majlis"));
        Api.as("inspector1").get(BOOKINGS + "/" + stays).then().body("status", equalTo("BOOKED"));
    }

    @Test
    void bothSidesAreRemindedOnceADayAndOnceTwoHoursBeforeHoweverManyReplicasLook() throws Exception {
        String rule = aRule(Map.of());
        String id = book(UUID.randomUUID(), rule, free(rule).getLast())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        beginsIn(id, "23 hours");
        atOnce(3, i -> remind());
        beginsIn(id, "90 minutes");
        atOnce(3, i -> remind());
        remind();

        List<Event> events = Events.read(Topics.RECEPTIONS_V1, id, 3, Duration.ofSeconds(30));
        assertThat(events).hasSize(3).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
        assertThat(events.stream()
                        .skip(1)
                        .map(event -> event.as(ReceptionReminderDue.class).hoursBefore()))
                .containsExactly(24, 2);
    }

    private Void remind() {
        reminders.remindAll();
        return null;
    }

    /** As if the time had come: the booking begins soon, and its reminder is due. */
    private void beginsIn(String id, String interval) {
        sql(
                "update reception_booking set ends_at = now() + interval '" + interval + "' + interval '10 minutes',"
                        + " starts_at = now() + interval '" + interval
                        + "', next_reminder_at = now() where id = cast(:id as uuid)",
                id);
    }

    private void sql(String statement, String id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        rows.createNativeQuery(statement).setParameter("id", id).executeUpdate());
    }

    /** A rule of an inspector nobody else has. */
    private String aRule(Map<String, Object> more) {
        return aRuleOf("inspector1", more);
    }

    /** At an hour that no other rule of these tests has, so that they do not get into each other's way. */
    private String aRuleOf(String user, Map<String, Object> more) {
        String weekday = today.plusDays(2 + Math.floorMod(UUID.randomUUID().hashCode(), 5))
                .getDayOfWeek()
                .toString();
        String hour = String.format(
                java.util.Locale.ROOT,
                "%02d",
                7 + Math.floorMod(UUID.randomUUID().hashCode(), 14));
        Map<String, Object> rule = new HashMap<>(Map.of(
                "mode",
                "PERSONAL",
                "weekday",
                weekday,
                "opens",
                hour + ":00:00",
                "closes",
                hour + ":59:00",
                "slotMinutes",
                5));
        rule.putAll(more);
        return Api.creating(user)
                .body(rule)
                .post(RECEPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> free(String rule) {
        return given().get(RECEPTIONS + "/slots?reception=" + rule + "&limit=200&from=" + today.plusDays(1) + "&to="
                        + today.plusDays(21))
                .then()
                .statusCode(200)
                .extract()
                .path("items.startsAt");
    }

    private static Response book(UUID resident, String rule, String slot) {
        return Api.asCitizen(resident)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("receptionId", rule, "startsAt", slot, "purpose", PURPOSE))
                .post(BOOKINGS);
    }

    /** What one of many does. */
    private interface Deed<T> {
        T of(int number);
    }

    private static <T> List<T> atOnce(int clients, Deed<T> deed) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                all.add(() -> deed.of(number));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
