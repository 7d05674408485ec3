package uz.aloqa.bench.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Latencies;
import uz.aloqa.bench.Main;
import uz.aloqa.bench.Result;
import uz.aloqa.bench.Site;
import uz.aloqa.stack.ServiceJvm;
import uz.aloqa.stack.Settings;

/** Thousands of streams at one replica of notification-service: what they cost, and how soon a notification is at all of them. */
public final class StreamsBenchmark implements Benchmark {

    /** Whom the demo data write nothing to: every notification of theirs is this bench's. */
    private static final List<String> USERS = List.of("press1", "press2", "registrar1", "auditor1", "ops1");

    private static final int OPENING_AT_ONCE = 50;
    private static final long PATIENCE_MILLIS = 60_000;

    /** What another replica does: a row, and a wake-up for those who hold the streams. */
    private static final String WRITE = """
            with head as (
                insert into inbox_head as h (recipient, last_position) values (?, ?)
                on conflict (recipient) do update set last_position = excluded.last_position
                returning recipient, last_position),
            written as (
                insert into notification
                    (id, recipient, position, topic, priority, template, parameters, event_id, created_at)
                select gen_random_uuid(), recipient, last_position, 'DIALOGUE', 'HIGH', 'message-from-applicant',
                    '{"number": "26-1726266-000123-2"}', gen_random_uuid(), now()
                from head
                returning recipient)
            select pg_notify('aloqa_inbox', 'bench ' || recipient) from written
            """;

    private record Account(String token, String recipient) {}

    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final AtomicLong arrived = new AtomicLong();

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public String what() {
        return "open live streams at one replica: memory of each, and how soon a notification is at all of its readers";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int streams = arguments.number("streams", 5_000);
        int notifications = arguments.number("notifications", 200);
        int pauseMillis = arguments.number("pause", 100);
        String heap = arguments.text("heap", "512m");
        result.parameter("streams", streams)
                .parameter("heap", heap)
                .parameter("notifications", notifications)
                .parameter("pauseMillis", pauseMillis)
                .parameter("readersOfEachNotification", streams / USERS.size());
        try (Site site = Site.open(settings -> withHeap(settings, heap));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Account> accounts = accounts(site);
            URI service = site.at("notification-service", "/");
            double before = site.residentMb("notification-service");
            long start = System.nanoTime();
            List<Line> open = open(threads, service, accounts, streams);
            result.figure("openSeconds", (System.nanoTime() - start) / 1e9);
            try {
                for (int i = 0; i < streams; i++) {
                    Line line = open.get(i);
                    String recipient = accounts.get(i % accounts.size()).recipient();
                    var _ = threads.submit(() -> line.follow(position -> came(recipient, position)));
                }
                double idle = site.residentMb("notification-service");
                Main.say(streams + " streams are open");
                write(site, accounts, notifications, pauseMillis);
                long expected = (long) notifications * streams / accounts.size();
                await(expected);
                result.figure("residentMbBefore", before)
                        .figure("residentMbOpen", idle)
                        .figure("residentMbAfter", site.residentMb("notification-service"))
                        .figure("residentKbPerStream", (idle - before) * 1_024 / streams)
                        .figure("expected", expected)
                        .figure("arrived", arrived.get())
                        .figure("commitToReader", latencies)
                        .note(
                                "Past the gateway; written as another replica writes, so each wake-up goes through NOTIFY.");
            } finally {
                for (Line line : open) {
                    line.close();
                }
            }
        }
    }

    private static Settings withHeap(Settings settings, String heap) {
        return new Settings(
                settings.folder(),
                settings.ports(),
                settings.replicas(),
                new ServiceJvm(heap, settings.serviceJvm().optimising()),
                settings.keycloakMemory(),
                settings.kafkaMemory(),
                settings.databasePassword(),
                settings.serviceEnvironment());
    }

    private static List<Account> accounts(Site site) throws IOException, InterruptedException {
        List<Account> accounts = new ArrayList<>();
        for (String user : USERS) {
            String token = site.token(user);
            String subject = new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]))
                    .path("sub")
                    .asText();
            accounts.add(new Account(token, "user:" + subject));
        }
        return accounts;
    }

    private static List<Line> open(ExecutorService threads, URI service, List<Account> accounts, int streams)
            throws Exception {
        Semaphore turns = new Semaphore(OPENING_AT_ONCE);
        List<Future<Line>> opening = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            Account account = accounts.get(i % accounts.size());
            opening.add(threads.submit(() -> {
                turns.acquire();
                try {
                    return new Line(service, account.token());
                } finally {
                    turns.release();
                }
            }));
        }
        List<Line> open = new ArrayList<>();
        for (Future<Line> line : opening) {
            open.add(line.get());
        }
        return open;
    }

    private void write(Site site, List<Account> accounts, int notifications, int pauseMillis)
            throws SQLException, InterruptedException {
        try (Connection connection = site.database("notification");
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            Map<String, Long> heads = new HashMap<>();
            for (Account account : accounts) {
                heads.put(account.recipient(), head(connection, account.recipient()));
            }
            for (int i = 0; i < notifications; i++) {
                String recipient = accounts.get(i % accounts.size()).recipient();
                long position = heads.merge(recipient, 1L, Long::sum);
                write.setString(1, recipient);
                write.setLong(2, position);
                written.put(recipient + " " + position, System.nanoTime());
                write.execute();
                Thread.sleep(pauseMillis);
            }
        }
    }

    private static long head(Connection connection, String recipient) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                "select coalesce(max(last_position), 0) from inbox_head where recipient = ?")) {
            read.setString(1, recipient);
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void came(String recipient, long position) {
        long now = System.nanoTime();
        Long since = written.get(recipient + " " + position);
        if (since != null) {
            latencies.add(now - since);
            arrived.incrementAndGet();
        }
    }

    private void await(long expected) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (arrived.get() < expected && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        // Whoever sends something twice shows now.
        Thread.sleep(1_000);
    }
}
