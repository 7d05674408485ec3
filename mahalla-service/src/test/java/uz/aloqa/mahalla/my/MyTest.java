package uz.aloqa.mahalla.my;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** With the work that the demo brings. */
@QuarkusTest
@WithStack(database = "mahalla")
class MyTest {

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));

    @Test
    void anInspectorSeesTheirMahallasWithWhatWaitsThere() {
        Api.as("inspector1")
                .get("/api/v1/my/mahallas")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("1726266004", "1726266005"))
                .body("items.find { it.code == '1726266005' }.role", equalTo("PRIMARY"))
                .body("items.find { it.code == '1726266005' }.openTasks", greaterThanOrEqualTo(2))
                .body("items.find { it.code == '1726266005' }.householdsDue", greaterThanOrEqualTo(1));
        Api.as("head1").get("/api/v1/my/mahallas").then().statusCode(403);
    }

    @Test
    void openTasksComeTheMostUrgentTermFirst() {
        List<String> terms = Api.as("inspector1")
                .get("/api/v1/my/tasks?limit=200")
                .then()
                .statusCode(200)
                .body("items.title", hasItems("Bozor atrofini aylanib chiqish", "Kechki reyd"))
                .extract()
                .path("items.dueAt");
        assertThat(terms).isSorted();
        String next = Api.as("inspector1")
                .get("/api/v1/my/tasks?limit=1")
                .then()
                .extract()
                .path("next");
        Api.as("inspector1")
                .get("/api/v1/my/tasks?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items[0].dueAt", equalTo(terms.get(1)));
        Api.as("staff1")
                .get("/api/v1/my/tasks?limit=200")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("Chiroqsiz koʻchalar roʻyxati"));
    }

    @Test
    void theCalendarHoldsTermsVisitsReceptionsAndSubstitutions() {
        List<String> days = Api.as("inspector1")
                .get("/api/v1/my/calendar?from=" + today + "&to=" + today.plusDays(13))
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("TASK_DUE", "VISIT_DUE", "RECEPTION"))
                .body("items.findAll { it.kind == 'RECEPTION' }.words", hasItem("Doʻstlik mahalla markazi"))
                .body(
                        "items.findAll { it.subject == 'd0000000-0000-4000-8000-00000000b001' }.bookings.max()",
                        greaterThanOrEqualTo(2))
                .extract()
                .path("items.day");
        assertThat(days).isSorted();
        Api.with(TestTokens.of("inspector1").subject("d0000000-0000-4000-8000-000000000106"))
                .get("/api/v1/my/calendar")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("SUBSTITUTING"))
                .body("items.find { it.kind == 'SUBSTITUTING' }.words", equalTo("Sanjar Nurmatov"));
        Api.with(TestTokens.of("inspector1").subject("d0000000-0000-4000-8000-000000000107"))
                .get("/api/v1/my/calendar")
                .then()
                .body("items.find { it.kind == 'SUBSTITUTED' }.words", equalTo("Jamshid Ergashev"));
        Api.as("inspector1")
                .get("/api/v1/my/calendar?from=" + today + "&to=" + today.plusDays(90))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:days-malformed"));
    }
}
