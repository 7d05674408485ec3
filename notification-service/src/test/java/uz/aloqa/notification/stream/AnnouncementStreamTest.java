package uz.aloqa.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class AnnouncementStreamTest {

    private final String district = Somebody.newDistrict();
    private final Press press = Press.officer(district);

    @TestHTTPResource
    URI root;

    @Test
    void everybodyFollowsADistrictFromPublicationToCancellation() {
        try (SseLine line = open("district=" + district, null)) {
            assertThat(line.next().comment()).isEqualTo("[open]");
            String id = press.publishes(ContentFixture.news("Yangilik").inDistrict(district));
            SseLine.Block published = line.nextEvent();
            assertThat(published.event()).isEqualTo("published");
            assertThat(published.json().path("id").asText()).isEqualTo(id);

            press.updates(id, ContentFixture.news("Boshqacha").inDistrict(district));
            assertThat(line.nextEvent().json().path("headline").asText()).isEqualTo("Boshqacha");
            press.does(id, "cancellation", "Xato").then().statusCode(200);
            assertThat(line.nextEvent().event()).isEqualTo("cancelled");
        }
    }

    @Test
    void whoComesBackMissesNothingAndGetsNothingTwice() {
        String last;
        try (SseLine line = open("district=" + district, null)) {
            last = line.next().id();
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            written.add(press.publishes(ContentFixture.news("Yangilik " + i).inDistrict(district)));
            String elsewhere = Somebody.newDistrict();
            Press.officer(elsewhere)
                    .publishes(ContentFixture.news("Boshqa tuman").inDistrict(elsewhere));
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            try (SseLine line = open("district=" + district, last)) {
                SseLine.Block event = line.nextEvent();
                read.add(event.json().path("id").asText());
                last = event.id();
            }
        }
        assertThat(read).isEqualTo(written);
    }

    @Test
    void whatIsForOfficersIsNotInThePublicStream() {
        try (SseLine line = open("district=" + district, null)) {
            line.next();
            press.publishes(ContentFixture.news("Yigʻilish").to("INSPECTORS", "\"districts\": [\"" + district + "\"]"));
            String open = press.publishes(ContentFixture.news("Hammaga").inDistrict(district));
            assertThat(line.nextEvent().json().path("id").asText()).isEqualTo(open);
        }
    }

    @Test
    void anIdThatWeNeverGaveIsRefusedAndOneFromTheFutureResets() {
        try (SseLine line = open("", "12-x")) {
            assertThat(line.response().statusCode()).isEqualTo(400);
        }
        try (SseLine line = open("", "999999999")) {
            assertThat(line.nextEvent().event()).isEqualTo("reset");
        }
    }

    @Test
    void aSilentLineIsKeptAlive() {
        try (SseLine line = open("district=" + district, null)) {
            line.next();
            assertThat(line.next().comment()).isEqualTo("[]");
        }
    }

    private SseLine open(String query, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/v1/announcements/stream?" + query))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return SseLine.open(request.build());
    }
}
