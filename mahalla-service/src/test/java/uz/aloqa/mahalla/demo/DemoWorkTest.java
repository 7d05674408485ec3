package uz.aloqa.mahalla.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class DemoWorkTest {

    @Inject
    DemoWorkJob demo;

    @Inject
    EntityManager rows;

    @Test
    void anotherStartAddsNothing() {
        long before = rowsOfTheDemo();
        demo.load();
        assertThat(rowsOfTheDemo()).isEqualTo(before).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theDemoShowsEveryKindOfWork() {
        Api.as("head1")
                .get("/api/v1/tasks?limit=200")
                .then()
                .body("items.status", hasItems("GIVEN", "ACKNOWLEDGED", "IN_PROGRESS", "CLOSED", "CANCELLED"));
        given().get("/api/v1/mahallas/1726266005/profile")
                .then()
                .statusCode(200)
                .body("categories.year", hasItems(2024, 2025, 2026))
                .body("events.title.'uz-Latn'", hasItems("Yoshlar futboli"));
        given().get("/api/v1/receptions?district=1726266&limit=200")
                .then()
                .body("items.mode", hasItems("PERSONAL", "MOBILE", "VIDEO", "MASS"));
    }

    private long rowsOfTheDemo() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) rows.createNativeQuery("""
                        select (select count(*) from task where cast(id as text) like '019aa000%')
                          + (select count(*) from reception_booking where cast(id as text) like '019aa000%')
                          + (select count(*) from household) + (select count(*) from crime_category_change)
                        """, Long.class).getSingleResult());
    }
}
