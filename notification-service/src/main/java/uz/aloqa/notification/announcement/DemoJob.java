package uz.aloqa.notification.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentJson;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.time.Tashkent;

/**
 * Publishes the announcements of the demo that are not there yet, once the registry has told where the demo's mahallas lie.
 * Under a lock, so that replicas that start together publish each once.
 */
@ApplicationScoped
class DemoJob {

    private static final Logger LOG = Logger.getLogger(DemoJob.class);
    private static final String REGION = "1726";
    private static final String DISTRICT = "1726266";
    private static final UUID AUTHOR = UUID.fromString("d0000000-0000-4000-8000-000000000031");
    private static final UUID APPROVER = UUID.fromString("d0000000-0000-4000-8000-000000000032");

    private final Announcements announcements;
    private final PublicationService publication;
    private final Database database;
    private final ContentJson contents;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean wanted;
    private volatile boolean done;

    DemoJob(
            Announcements announcements,
            PublicationService publication,
            Database database,
            ContentJson contents,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "aloqa.demo-data") boolean wanted) {
        this.announcements = announcements;
        this.publication = publication;
        this.database = database;
        this.contents = contents;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "demo-announcements")
    @Transactional
    void seed() {
        if (wanted && !done && mahallasAreKnown()) {
            done = load() == 0;
        }
    }

    /** Publishes what is missing and says how many that were. */
    @Transactional
    int load() {
        database.list("select pg_advisory_xact_lock(hashtextextended('demo announcements', 0))", row -> true);
        int published = 0;
        for (JsonNode demo : read()) {
            UUID id = UUID.fromString(demo.path("id").asText());
            if (announcements.find(id).isEmpty()) {
                publish(id, contents.require(demo.path("content").toString()));
                published++;
            }
        }
        if (published > 0) {
            LOG.infof("demo: %d announcements published", published);
        }
        return published;
    }

    private void publish(UUID id, Content content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Announcement begun = Announcement.begun(id, REGION, AUTHOR, content, now);
        announcements.add(begun);
        Announcement submitted = begun.submitted(now);
        publication.publish(submitted, submitted.approvedBy(APPROVER, false, now), APPROVER);
    }

    private boolean mahallasAreKnown() {
        return !database.list("select 1 from mahalla_area where district = ? limit 1", row -> true, DISTRICT)
                .isEmpty();
    }

    private JsonNode read() {
        try (InputStream file = Objects.requireNonNull(DemoJob.class.getResourceAsStream("/announcement/demo.json"))) {
            ZonedDateTime now = clock.instant().atZone(Tashkent.ZONE);
            ZonedDateTime tomorrow =
                    now.toLocalDate().plusDays(1).atTime(LocalTime.of(11, 0)).atZone(Tashkent.ZONE);
            return json.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{startsAt}", tomorrow.toInstant().toString())
                    .replace(
                            "{expiresAt}",
                            now.toInstant().plus(Duration.ofDays(7)).toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the demo's announcements can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
