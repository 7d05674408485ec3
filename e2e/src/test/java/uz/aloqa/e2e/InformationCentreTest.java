package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The information centre warns exactly the people concerned, and the public reads it without signing in. */
@OnThePlatform
class InformationCentreTest {

    private static final String DRAFTS = "/api/v1/announcement-drafts";
    private static final String FOLLOWS = "/api/v1/notification-preferences/follows";

    private final World world;
    private final Officer author;
    private final Officer reviewer;

    InformationCentreTest(World world) {
        this.world = world;
        this.author = world.officer("press1");
        this.reviewer = world.officer("press2");
    }

    @Test
    void anAlertNeedsTwoOfficersReachesThoseItConcernsAndIsTakenBack() {
        Resident concerned = world.resident("citizen1");
        Resident elsewhere = world.resident("citizen2");
        concerned.put(FOLLOWS + "/DISTRICT/1726266").expect(204);
        elsewhere.put(FOLLOWS + "/DISTRICT/1726294").expect(204);
        try (LiveStream toConcerned = concerned.liveStream();
                LiveStream toElsewhere = elsewhere.liveStream()) {
            String id = submitted();
            Reply waiting = author.get(DRAFTS + "/" + id).expect(200);
            author.change(DRAFTS + "/" + id + "/approval", waiting.etag(), Map.of())
                    .expectProblem(403, "urn:problem:notification-service:four-eyes");
            reviewer.change(DRAFTS + "/" + id + "/approval", waiting.etag(), Map.of())
                    .expect(200);

            LiveStream.Arrival warned = toConcerned.await("the alert", arrival -> isAbout(arrival, id));
            assertThat(warned.notification().path("topic").asText()).isEqualTo("ALERT");
            isPublic(id);

            Reply published = author.get(DRAFTS + "/" + id).expect(200);
            author.change(
                            DRAFTS + "/" + id + "/cancellation",
                            published.etag(),
                            Map.of("reason", "The leak is closed."))
                    .expect(200);
            toConcerned.await(
                    "the end of the alert",
                    arrival -> isAbout(arrival, id) && !arrival.id().equals(warned.id()));

            Appeal marker = elsewhere.file(Wish.fromChilonzor("After the alert of another district."));
            toElsewhere.await("what is its own", arrival -> arrival.isAbout(marker));
            assertThat(elsewhere.notifications()).noneMatch(note -> isAbout(note, id));
        }
    }

    private void isPublic(String id) {
        Person anybody = world.anybody();
        JsonNode inRussian = anybody.speaking("ru")
                .get("/api/v1/announcements/" + id)
                .expect(200)
                .body();
        assertThat(inRussian.toString()).contains("Утечка газа");
        Reply cap = anybody.get("/api/v1/alerts/" + id + "/cap").expect(200);
        assertThat(cap.text()).contains("urn:oasis:names:tc:emergency:cap:1.2").contains("<severity>Severe</severity>");
        assertThat(anybody.get("/api/v1/feeds/districts/1726266.atom?lang=uz-Latn")
                        .expect(200)
                        .text())
                .contains("Gaz sizishi");
    }

    private String submitted() {
        Reply draft = author.create(
                        DRAFTS,
                        Map.of(
                                "kind", "ALERT",
                                "texts",
                                        List.of(
                                                Map.of(
                                                        "language", "uz-Latn",
                                                        "headline", "Gaz sizishi",
                                                        "body", "Yunusobod tumanida gaz quvuri shikastlandi.",
                                                        "instruction", "Derazalarni yoping."),
                                                Map.of(
                                                        "language", "ru",
                                                        "headline", "Утечка газа",
                                                        "body", "В Юнусабадском районе повреждён газопровод.",
                                                        "instruction", "Закройте окна.")),
                                "audience", Map.of("districts", List.of("1726266"), "to", "RESIDENTS"),
                                "danger",
                                        Map.of(
                                                "severity", "SEVERE",
                                                "urgency", "IMMEDIATE",
                                                "certainty", "OBSERVED",
                                                "categories", List.of("SAFETY"),
                                                "responseTypes", List.of("SHELTER")),
                                "expiresAt",
                                        Clock.systemUTC()
                                                .instant()
                                                .plus(Duration.ofHours(2))
                                                .toString()))
                .expect(201);
        String id = draft.body().path("id").asText();
        author.change(DRAFTS + "/" + id + "/submission", draft.etag(), Map.of()).expect(200);
        return id;
    }

    private static boolean isAbout(LiveStream.Arrival arrival, String announcement) {
        return isAbout(arrival.notification(), announcement);
    }

    private static boolean isAbout(JsonNode notification, String announcement) {
        return notification.path("subject").path("id").asText().equals(announcement);
    }
}
