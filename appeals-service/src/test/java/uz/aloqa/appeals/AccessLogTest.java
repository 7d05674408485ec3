package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class AccessLogTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aResidentSeesWhichOfficerReadWhatAndNothingOfTheirOwnReading() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.get("citizen1", "/" + id).then().statusCode(200);
        Api.get("citizen1", "/" + id + "/messages").then().statusCode(200);
        Api.get("citizen1", "/" + id + "/accesses").then().statusCode(200).body("items", hasSize(0));

        Api.get("inspector1", "/" + id).then().statusCode(200);
        Api.get("duty1", "/" + id + "/messages").then().statusCode(200);
        Api.get("region1", "/" + id + "/history").then().statusCode(200);
        JsonPath accesses = Api.get("citizen1", "/" + id + "/accesses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(accesses.getList("items.what")).containsExactly("HISTORY", "DIALOGUE", "VIEW");
        assertThat(accesses.getList("items.purpose")).containsExactly("SUPERVISION", "CONSIDERATION", "CONSIDERATION");
        assertThat(accesses.getList("items.reader.roles[2]", String.class)).containsExactly("inspector");
        assertThat(accesses.getString("items[1].reader.department")).isEqualTo(Town.YUNUSOBOD);
        assertThat(accesses.getString("items[2].reader.id"))
                .isEqualTo(Town.user("inspector1").toString());
        assertThat(accesses.getString("items[2].traceId")).matches("[0-9a-f]{32}");
        assertThat(Api.as("citizen1")
                        .queryParam("limit", 200)
                        .get("/api/v1/own-data/accesses")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.subjectId"))
                .contains(id);
    }

    @Test
    void whatARefusedReaderTriedIsNoReadAndAnotherResidentSeesNoAccesses() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.get("inspector2", "/" + id).then().statusCode(404);
        Api.get("citizen1", "/" + id + "/accesses").then().body("items", hasSize(0));
        Api.get("citizen2", "/" + id + "/accesses")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:appeal-not-found"));
        Api.get("inspector1", "/" + id + "/accesses").then().statusCode(403);
        Api.get("head1", "/" + id + "/accesses").then().statusCode(200);
        Api.as("duty1").get("/api/v1/own-data/accesses").then().statusCode(403);
    }

    @Test
    void thePagesOfTheAccessLogLoseAndRepeatNothing() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (int i = 0; i < 5; i++) {
            Api.get("inspector1", "/" + id).then().statusCode(200);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = Api.as("citizen1")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(Api.APPEALS + "/" + id + "/accesses")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(Town.number("select count(*) from personal_data_access_default"))
                .isZero();
    }
}
