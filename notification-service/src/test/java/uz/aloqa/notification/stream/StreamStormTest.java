package uz.aloqa.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class StreamStormTest {

    private static final Logger LOG = Logger.getLogger(StreamStormTest.class);
    private static final int READERS = 100;
    private static final int LINES_OF_EACH = 10;
    private static final int NOTIFICATIONS = 40;

    @Inject
    InboxService inboxes;

    @TestHTTPResource
    URI root;

    @Test
    void aThousandClientsThatComeAndGoMissNothingAndGetNothingTwice() throws Exception {
        List<Somebody> readers =
                IntStream.range(0, READERS).mapToObj(i -> Somebody.citizen()).toList();
        List<StormClient> clients = new ArrayList<>();
        for (Somebody reader : readers) {
            String token = reader.token().sign();
            for (int i = 0; i < LINES_OF_EACH; i++) {
                clients.add(new StormClient(root, token, clients.size()));
            }
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all(threads, clients, StormClient::begin);
            Future<?> writing = threads.submit(() -> write(readers));
            all(threads, clients, client -> client.follow(NOTIFICATIONS));
            writing.get();
        }

        List<Integer> everything =
                IntStream.rangeClosed(1, NOTIFICATIONS).boxed().toList();
        assertThat(clients).allSatisfy(client -> assertThat(client.seen()).isEqualTo(everything));
        LOG.infof(
                "%d clients opened %d lines",
                clients.size(),
                clients.stream().mapToInt(StormClient::connections).sum());
    }

    private interface Way {
        void go(StormClient client) throws IOException;
    }

    private static void all(ExecutorService threads, List<StormClient> clients, Way way) throws Exception {
        List<Future<Void>> running = new ArrayList<>();
        for (StormClient client : clients) {
            running.add(threads.submit(() -> {
                way.go(client);
                return null;
            }));
        }
        for (Future<Void> one : running) {
            one.get();
        }
    }

    /** One more for everybody, ten people in a transaction, over and over. */
    private void write(List<Somebody> readers) {
        for (int round = 0; round < NOTIFICATIONS; round++) {
            for (int from = 0; from < READERS; from += 10) {
                List<Notice> notices = readers.subList(from, from + 10).stream()
                        .map(reader -> Recipient.user(reader.id()))
                        .sorted()
                        .map(StreamStormTest::notice)
                        .toList();
                QuarkusTransaction.requiringNew().run(() -> inboxes.deliver(notices, UUID.randomUUID()));
            }
        }
    }

    private static Notice notice(Recipient recipient) {
        return new Notice(
                recipient,
                Topic.DIALOGUE,
                Priority.HIGH,
                "message-from-applicant",
                Map.of("number", "26-1726266-000123-2"),
                UUID.randomUUID());
    }
}
