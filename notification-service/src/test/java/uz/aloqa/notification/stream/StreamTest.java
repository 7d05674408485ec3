package uz.aloqa.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.MessagesRead;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class StreamTest {

    @Inject
    InboxService inboxes;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @TestHTTPResource
    URI root;

    private final Somebody citizen = Somebody.citizen();
    private final Recipient self = Recipient.user(citizen.id());

    @Test
    void anOpenLineSaysSoAtOnceAndCannotBeHeldBackOnTheWay() {
        try (SseLine line = open(citizen, null)) {
            assertThat(line.response().headers().map())
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("x-accel-buffering", List.of("no"))
                    .containsEntry("content-type", List.of("text/event-stream"));
            SseLine.Block first = line.next(Duration.ofSeconds(2));
            assertThat(first.comment()).isEqualTo("[open]");
            assertThat(Integer.parseInt(first.retry())).isBetween(2000, 3000);
            assertThat(first.id()).isEqualTo("0");
        }
    }

    @Test
    void aSilentLineBeats() {
        try (SseLine line = open(citizen, null)) {
            line.next();
            assertThat(line.next(Duration.ofSeconds(2)).comment()).isEqualTo("[]");
            assertThat(line.next(Duration.ofSeconds(2)).comment()).isEqualTo("[]");
        }
    }

    @Test
    void whatHappensToAnAppealReachesItsApplicantWithinHalfASecondOfTheCommit() {
        AppealFixture appeal = AppealFixture.withInspector(citizen.id(), UUID.randomUUID());
        try (SseLine line = open(citizen, null)) {
            Events.of(appeal.registered()).key(appeal.id()).to(Topics.APPEALS_V1);

            SseLine.Block event = line.nextEvent();
            Instant seen = clock.instant();
            assertThat(event.event()).isEqualTo("notification");
            assertThat(event.id()).isEqualTo("1");
            assertThat(event.json().get("title").asText()).isEqualTo("Your appeal has been registered");
            assertThat(event.json()).isEqualTo(asListed(citizen));
            assertThat(Duration.between(
                            Instant.parse(event.json().get("createdAt").asText()), seen))
                    .isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void howFarTheOtherSideHasReadComesLiveAndIsNoNotification() {
        UUID appeal = UUID.randomUUID();
        UUID inspector = UUID.randomUUID();
        try (SseLine line = open(citizen, null)) {
            line.next();
            read(appeal, 1, AuthorKind.OFFICER, 2, inspector);
            SseLine.Block first = line.nextEvent();
            assertThat(first.event()).isEqualTo("read");
            assertThat(first.id()).isEqualTo("1");
            assertThat(first.json().get("appealId").asText()).isEqualTo(appeal.toString());
            assertThat(first.json().get("reader").asText()).isEqualTo("OFFICER");
            assertThat(first.json().get("upTo").asInt()).isEqualTo(2);
            write(self, 1);
            assertThat(line.nextEvent().event()).isEqualTo("notification");
            read(appeal, 1, AuthorKind.OFFICER, 1, inspector); // once more, late: dropped
            read(appeal, 2, AuthorKind.APPLICANT, 3, inspector); // for the inspector
            read(appeal, 3, AuthorKind.OFFICER, 4, inspector);
            SseLine.Block third = line.nextEvent();
            assertThat(third.id()).isEqualTo("3");
            assertThat(third.json().get("upTo").asInt()).isEqualTo(4);
        }
        assertThat(citizen.list().getList("items")).as("the list").hasSize(1);
        assertThat(citizen.unread()).isEqualTo(1);

        // Whoever comes back gets the latest mark, once, and everything in its order.
        try (SseLine line = open(citizen, "0")) {
            SseLine.Block notification = line.nextEvent();
            SseLine.Block mark = line.nextEvent();
            assertThat(List.of(notification.event(), mark.event())).containsExactly("notification", "read");
            assertThat(List.of(notification.id(), mark.id())).containsExactly("2", "3");
        }
    }

    @Test
    void withoutALastIdOnlyWhatIsNewComes() {
        write(self, 3);
        try (SseLine line = open(citizen, null)) {
            write(self, 1);

            assertThat(line.nextEvent().id()).isEqualTo("4");
        }
    }

    @Test
    void aLineThatBreaksBeforeItsFirstEventMissesNothing() {
        write(self, 2);
        String id;
        try (SseLine line = open(citizen, null)) {
            id = line.next().id();
        }
        write(self, 2);

        try (SseLine line = open(citizen, id)) {
            assertThat(List.of(line.nextEvent().id(), line.nextEvent().id())).containsExactly("3", "4");
        }
    }

    @Test
    void theLastIdMayComeInTheAddressAndTheHeaderWins() {
        write(self, 3);
        URI address = root.resolve("/api/v1/notifications/stream?lastEventId=1");
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + citizen.token().sign());
        try (SseLine line = SseLine.open(request.copy().build())) {
            assertThat(line.nextEvent().id()).isEqualTo("2");
        }
        try (SseLine line = SseLine.open(request.header("Last-Event-ID", "2").build())) {
            assertThat(line.nextEvent().id()).isEqualTo("3");
        }
    }

    @Test
    void aReaderWhoseLineBreaksAgainAndAgainGetsEverythingOnceAndInOrderWhileMoreKeepsComing() throws Exception {
        String district = Somebody.newDistrict();
        Somebody duty = Somebody.dutyOfficer(district);
        List<Recipient> inboxes = List.of(Recipient.user(duty.id()), Recipient.desk(district));
        int writers = 4;
        int each = 150;
        List<Thread> writing = IntStream.range(0, writers)
                .mapToObj(writer -> Thread.ofVirtual()
                        .unstarted(() ->
                                IntStream.range(0, each).forEach(i -> write(inboxes.get((writer + i) % 2), 1))))
                .toList();
        List<String> seen = new ArrayList<>();
        String last = open(duty, null).next().id();
        writing.forEach(Thread::start);

        int lines = 0;
        while (seen.size() < writers * each) {
            lines++;
            try (SseLine line = open(duty, last)) {
                int take = ThreadLocalRandom.current().nextInt(1, 60);
                for (int i = 0; i < take && seen.size() < writers * each; i++) {
                    SseLine.Block event = line.nextEvent();
                    seen.add(event.json().get("id").asText());
                    last = event.id();
                }
            }
        }
        for (Thread thread : writing) {
            thread.join();
        }

        assertThat(lines).isGreaterThan(5);
        assertThat(seen).doesNotHaveDuplicates().hasSize(writers * each);
        assertThat(last).isEqualTo("300-" + district + ".300");
        try (SseLine line = open(duty, last)) {
            line.next();
            assertThat(line.next(Duration.ofSeconds(2)).data()).isEmpty();
        }
    }

    @Test
    void manyReadersOfOneDeskAllSeeEverythingInOneOrder() {
        String district = Somebody.newDistrict();
        Recipient desk = Recipient.desk(district);
        List<SseLine> lines = IntStream.range(0, 20)
                .mapToObj(i -> open(Somebody.dutyOfficer(district), null))
                .toList();
        IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> write(desk, 25)))
                .toList()
                .forEach(StreamTest::join);

        for (SseLine line : lines) {
            assertThat(IntStream.range(0, 100)
                            .mapToObj(
                                    i -> line.nextEvent().json().get("position").asLong()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
            line.close();
        }
    }

    @Test
    void aSlowReaderGetsEverythingWhenItReadsAgain() throws Exception {
        write(self, 1);
        int count = 3_000;
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4_096);
            slow.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            OutputStream out = slow.getOutputStream();
            out.write(("GET /api/v1/notifications/stream HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer "
                            + citizen.token().sign() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = slow.getInputStream();
            assertThat(in.read()).isEqualTo('H');
            writeAtOnce(self, count);

            Set<String> positions = new HashSet<>();
            StringBuilder text = new StringBuilder();
            byte[] buffer = new byte[65_536];
            while (positions.size() < count) {
                int read = in.read(buffer);
                assertThat(read).isPositive();
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                int end = text.lastIndexOf("\n\n");
                for (String line : text.substring(0, Math.max(0, end)).split("\n", -1)) {
                    if (line.startsWith("id:") && !line.equals("id:1")) {
                        assertThat(positions.add(line)).as(line).isTrue();
                    }
                }
                text.delete(0, Math.max(0, end));
            }
            assertThat(positions).hasSize(count);
        }
    }

    @Test
    void whatAnotherReplicaWroteArrivesByItsWakeUp() {
        try (SseLine line = open(citizen, null)) {
            line.next();
            writeAsAnotherReplica(self);
            long told = System.nanoTime();
            database.list("select pg_notify('aloqa_inbox', ?)", row -> true, "another-replica " + self.address());

            assertThat(Duration.ofNanos(line.nextEvent().atNanos() - told)).isLessThan(Duration.ofMillis(400));
        }
    }

    @Test
    void aLostWakeUpIsMadeGoodByThePoll() {
        try (SseLine line = open(citizen, null)) {
            line.next();
            writeAsAnotherReplica(self);

            assertThat(line.nextEvent().id()).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "-5", "1;drop", "99999999999999999999"})
    void anIdThatWeNeverSentIsRefused(String id) throws IOException {
        try (SseLine line = open(citizen, id)) {
            assertThat(line.response().statusCode()).isEqualTo(400);
            assertThat(line.response().headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(new String(line.response().body().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("urn:problem:notification-service:last-event-id-malformed");
        }
    }

    @Test
    void anIdFromBeforeARestoreOfTheDatabaseResetsTheReader() {
        write(self, 2);
        try (SseLine line = open(citizen, "50")) {
            assertThat(line.next().id()).isEqualTo("2");
            SseLine.Block reset = line.next();
            assertThat(reset.event()).isEqualTo("reset");
            assertThat(reset.id()).isEqualTo("2");
            write(self, 1);
            assertThat(line.nextEvent().id()).isEqualTo("3");
        }
    }

    @Test
    void theStreamEndsWithTheToken() {
        long end = clock.instant().getEpochSecond() + 2;
        try (SseLine line = SseLine.open(root, citizen.token().claim("exp", end).sign(), null)) {
            while (!line.hasEnded() && clock.instant().getEpochSecond() < end + 5) {
                assertThat(line.hasEnded() || clock.instant().getEpochSecond() < end + 2)
                        .isTrue();
                Somebody.pause(50);
            }
            assertThat(line.hasEnded()).isTrue();
            assertThat(clock.instant().getEpochSecond()).isGreaterThanOrEqualTo(end);
        }
    }

    @Test
    void aReaderSeesTheirOwnLanguage() {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + citizen.token().sign())
                .header("Accept-Language", "ru")
                .build();
        try (SseLine line = SseLine.open(request)) {
            write(self, 1);
            assertThat(line.nextEvent().json().get("title").asText()).isEqualTo("Новое сообщение от заявителя");
        }
    }

    private SseLine open(Somebody reader, String lastEventId) {
        return SseLine.open(root, reader.token().sign(), lastEventId);
    }

    private static JsonNode asListed(Somebody reader) {
        return reader.asks().get("/api/v1/notifications").as(JsonNode.class).at("/items/0");
    }

    private void write(Recipient recipient, int count) {
        for (int i = 0; i < count; i++) {
            writeAtOnce(recipient, 1);
        }
    }

    private void writeAtOnce(Recipient recipient, int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                Notice notice = new Notice(
                        recipient,
                        Topic.DIALOGUE,
                        Priority.HIGH,
                        "message-from-applicant",
                        Map.of("number", "26-1726266-000123-2"),
                        UUID.randomUUID());
                inboxes.deliver(List.of(notice), UUID.randomUUID());
            }
        });
    }

    /** Straight into the tables: nobody in this process hears of it. */
    private void writeAsAnotherReplica(Recipient recipient) {
        database.change("""
                with head as (
                    insert into inbox_head (recipient, last_position) values (?, 1) returning recipient, last_position)
                insert into notification
                    (id, recipient, position, topic, priority, template, parameters, event_id, created_at)
                select gen_random_uuid(), recipient, last_position, 'DIALOGUE', 'HIGH', 'message-from-applicant',
                    '{"number": "26-1726266-000123-2"}', gen_random_uuid(), now()
                from head
                """, recipient.address());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(UUID appeal, long sequence, AuthorKind reader, int upTo, UUID inspector) {
        Events.of(new MessagesRead(
                        appeal,
                        "26-1726266-000123-2",
                        reader,
                        upTo,
                        citizen.id(),
                        inspector,
                        "1726266",
                        clock.instant()))
                .key(appeal)
                .sequence(sequence)
                .to(Topics.DIALOGUES_V1);
    }
}
