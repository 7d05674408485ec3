package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.WithStack;

/**
 * Plants data of a person that occur nowhere else in every personal field, leads the appeal through its whole life, and reads
 * the whole database as its thief would, every column of every table, and the log and the topics besides.
 */
@QuarkusTest
@WithStack(database = "appeals")
class CanaryTest {

    private static final List<String> CANARIES = List.of(
            "Kanareykaismi",
            "Kanareykakoʻchasi",
            "998971112233",
            "kanareykapochta",
            "52010990012345",
            "kanareykasababi",
            "Kanareykatashkilot",
            "Kanareykapochtasi",
            "887766554",
            "Kanareykavakil",
            "Kanareykahujjat");

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void whoStealsTheDatabaseTheLogOrTheTopicsLearnsNothingOfAPerson() throws SQLException {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = LogLines.into(log);
        Logger.getLogger("").addHandler(listener);
        String id;
        try {
            id = wholeLife();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        Town.eventually(() -> Town.number("select count(*) from audit_entry where subject = '" + id + "'") >= 6);
        assertThat(columnsWith(CANARIES)).isEmpty();
        assertThat(columnsWith(List.of("ochiq yozilgan savol")))
                .as("the search does find what is in clear")
                .isNotEmpty();
        assertThat(log).anySatisfy(line -> assertThat(line).contains(id));
        assertThat(log).allSatisfy(line -> assertThat(line).doesNotContain(CANARIES));
        Events.read(Topics.APPEALS_V1, id, 5, Duration.ofSeconds(20));
        for (String topic : List.of(Topics.APPEALS_V1, "audit.v1")) {
            assertThat(Events.readAll(topic))
                    .allSatisfy(event -> assertThat(event.toString()).doesNotContain(CANARIES));
        }
    }

    private static String wholeLife() {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("applicantKind", "REPRESENTATIVE");
        filing.put(
                "applicant",
                Map.of(
                        "fullName", "Kanareykaismi Dilnoza",
                        "residence", "Kanareykakoʻchasi, 12-uy",
                        "phone", "+998971112233",
                        "email", "kanareykapochta@example.uz",
                        "pinfl", "52010990012345",
                        "organisation", "Kanareykatashkilot MCHJ",
                        "postalAddress", "Kanareykapochtasi, 1-uy",
                        "stir", "887766554",
                        "represented", "Kanareykavakil Anvar",
                        "authority", "Kanareykahujjat 17"));
        String id = Api.filed(filing).getString("id");
        Api.get("inspector1", "/" + id).then().statusCode(200);
        Api.say("inspector1", id, "ochiq yozilgan savol").then().statusCode(201);
        Api.as("duty1")
                .body(Map.of("reason", "Bogʻlanish uchun, kanareykasababi"))
                .post(Api.APPEALS + "/" + id + "/reveals")
                .then()
                .statusCode(200);
        Api.as("duty1")
                .body(Map.of("phone", "+998971112233", "fullName", "Kanareykaismi Dilnoza"))
                .post("/api/v1/applicants/search")
                .then()
                .statusCode(200);
        Api.answer("inspector1", id, "\"3\"").then().statusCode(200);
        Api.command("citizen1", id, "rating", "\"4\"", Map.of("score", 5))
                .then()
                .statusCode(200);
        Api.as("citizen1").get("/api/v1/own-data").then().statusCode(200);
        return id;
    }

    /** Every column of every table whose text holds one of the words, also inside of JSON and of bytes. */
    private static List<String> columnsWith(List<String> words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestDatabase.of("appeals").connect();
                Statement statement = connection.createStatement()) {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'")) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
                }
            }
            for (String[] column : columns) {
                // "escape" shows ASCII inside of bytes as it is.
                String text = column[2].equals("bytea")
                        ? "encode(\"" + column[1] + "\", 'escape')"
                        : "cast(\"" + column[1] + "\" as text)";
                for (String word : words) {
                    try (ResultSet hit = statement.executeQuery("select 1 from \"" + column[0] + "\" where position('"
                            + word.replaceAll("[^\\x20-\\x7e].*", "") + "' in " + text + ") > 0 limit 1")) {
                        if (hit.next()) {
                            found.add(column[0] + "." + column[1] + " holds " + word);
                        }
                    }
                }
            }
        }
        return found;
    }
}
