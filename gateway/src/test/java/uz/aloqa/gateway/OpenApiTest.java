package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class OpenApiTest {

    @Test
    void theServicesDocumentsAreOneDocument() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("servers[0].url", equalTo("https://api.example.uz"))
                .body("paths", hasKey("/api/v1/appeals"))
                .body("paths", not(hasKey("/ops/parked-events")))
                .body("paths.'/api/v1/appeals'.get.security[0]", hasKey("bearer"))
                .body("components.schemas", hasKey("View"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.schemas", hasKey("MahallaView"))
                .body("x-aloqa-missing", hasItem("down"));
    }

    @Test
    void theDocumentIsThereAsYaml() {
        given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("openapi: \"3.1.0\""));
    }

    @Test
    void theFirstVersionHasAnAddressOfItsOwnAndATagToAskAgainBy() {
        String tag = given().get("/openapi/v1")
                .then()
                .statusCode(200)
                .body("info.version", not(emptyString()))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        given().header("If-None-Match", tag)
                .get("/openapi/v1?format=yaml")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
        given().get("/openapi/v2").then().statusCode(404);
    }

    @Test
    void theViewerIsServedFromHereAlone() {
        String html = given().get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
                .extract()
                .asString();
        assertThat(html).doesNotContain("http://").doesNotContain("https://").doesNotContain("<script>");
        Matcher files = Pattern.compile("(?:src|href)=\"(/docs/[^\"]+)\"").matcher(html);
        int found = 0;
        while (files.find()) {
            given().get(files.group(1)).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
            found++;
        }
        assertThat(found).isEqualTo(5);
    }
}
