package uz.aloqa.notification.announcement.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

/** Feeds as ROME reads them, a feed reader that knows nothing of us. */
@QuarkusTest
@WithStack(database = "notification")
class FeedTest {

    private final String district = Somebody.newDistrict();
    private final Press author = Press.officer(district);

    @Test
    void aDistrictsFeedIsReadByAFeedReader() throws Exception {
        String first = author.publishes(ContentFixture.news("Birinchi & <b>").inDistrict(district));
        String second = author.publishes(
                ContentFixture.alert("Gaz", "SEVERE", "EXPECTED").inDistrict(district));

        SyndFeed feed = read("/api/v1/feeds/districts/" + district + ".atom");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).containsExactly(tag(second), tag(first));
        SyndEntry alert = feed.getEntries().getFirst();
        assertThat(alert.getTitle()).isEqualTo("Gaz");
        assertThat(alert.getCategories().getFirst().getName()).isEqualTo("ALERT");
        assertThat(alert.getLinks()).anySatisfy(link -> {
            assertThat(link.getType()).isEqualTo("application/cap+xml");
            assertThat(link.getHref()).endsWith("/api/v1/alerts/" + second + "/cap");
        });
        assertThat(feed.getEntries().get(1).getTitle()).isEqualTo("Birinchi & <b>");
        assertThat(feed.getLinks()).anySatisfy(link -> {
            assertThat(link.getRel()).isEqualTo("self");
            assertThat(link.getHref()).contains("/api/v1/feeds/districts/" + district + ".atom");
        });
    }

    @Test
    void anEntryKeepsItsIdWhenItIsUpdatedAndLeavesWhenItIsCancelled() throws Exception {
        String id = author.publishes(ContentFixture.news("Birinchi").inDistrict(district));
        String path = "/api/v1/feeds/districts/" + district + ".atom";
        SyndEntry before = read(path).getEntries().getFirst();

        author.updates(id, ContentFixture.news("Ikkinchi").inDistrict(district));
        SyndEntry after = read(path).getEntries().getFirst();

        assertThat(after.getUri()).isEqualTo(before.getUri()).isEqualTo(tag(id));
        assertThat(after.getTitle()).isEqualTo("Ikkinchi");
        assertThat(after.getUpdatedDate()).isAfter(before.getUpdatedDate());
        assertThat(after.getPublishedDate()).isEqualTo(before.getPublishedDate());
        assertThat(read(path).getPublishedDate()).isCloseTo(after.getUpdatedDate(), 1000);

        author.does(id, "cancellation", "Xato").then().statusCode(200);
        assertThat(read(path).getEntries()).isEmpty();
    }

    @Test
    void aFeedIsAskedForByItsTagAndSpeaksTheAskedLanguage() throws Exception {
        author.publishes(
                ContentFixture.news("Lotin").text("ru", "Русский", null).inDistrict(district));
        String path = "/api/v1/feeds/districts/" + district + ".atom";
        Response answer = given().get(path);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");

        given().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
        assertThat(read(path + "?lang=ru").getEntries().getFirst().getTitle()).isEqualTo("Русский");
        given().get("/api/v1/feeds/districts/17.atom").then().statusCode(400);
    }

    @Test
    void theRegionsFeedHasItsDistrictsNewsAndTheDistrictsFeedTheRegions() throws Exception {
        String region = district.substring(0, 4);
        String ofDistrict = author.publishes(ContentFixture.news("Tuman").inDistrict(district));
        String ofRegion = Press.officer(region)
                .publishes(ContentFixture.news("Viloyat").to("RESIDENTS", "\"regions\": [\"" + region + "\"]"));

        assertThat(read("/api/v1/feeds/regions/" + region + ".atom").getEntries())
                .extracting(SyndEntry::getUri)
                .contains(tag(ofDistrict), tag(ofRegion));
        assertThat(read("/api/v1/feeds/districts/" + district + ".atom").getEntries())
                .extracting(SyndEntry::getUri)
                .contains(tag(ofDistrict), tag(ofRegion));
    }

    @Test
    void theAlertsHaveAFeedOfTheirOwn() throws Exception {
        String news = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        String alert = author.publishes(
                ContentFixture.alert("Gaz", "SEVERE", "EXPECTED").inDistrict(district));

        assertThat(read("/api/v1/alerts/places/" + district).getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(tag(alert));
        assertThat(given().get("/api/v1/alerts").asString()).contains(alert).doesNotContain(news);
    }

    @Test
    void anEmptyFeedIsAFeedToo() throws Exception {
        SyndFeed feed = read("/api/v1/feeds/mahallas/" + district + "001.atom");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getTitle()).contains(district + "001");
    }

    private static SyndFeed read(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(given().get(path).asString()));
    }

    private static String tag(String id) {
        return "tag:aloqa.example,2026:announcement/" + id;
    }
}
