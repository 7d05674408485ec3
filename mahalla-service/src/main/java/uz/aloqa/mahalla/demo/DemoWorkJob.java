package uz.aloqa.mahalla.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.mahalla.office.Officer;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.platform.sql.Sql;

/** Fills the demo with work: tasks, receptions, visits, profiles. After the seed; once, however many replicas start. */
@ApplicationScoped
class DemoWorkJob {

    private static final Logger LOG = Logger.getLogger(DemoWorkJob.class);

    /** Key of the advisory lock: "demo" in ASCII. */
    private static final long LOCK = 0x64656d6f;

    private static final UUID AKMAL = UUID.fromString("d0000000-0000-4000-8000-000000002001");
    private static final UUID CITIZEN = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    private static final UUID NEIGHBOUR = UUID.fromString("d0000000-0000-4000-8000-000000000002");
    private static final UUID MOBILE = UUID.fromString("d0000000-0000-4000-8000-00000000b001");
    private static final UUID HEADS = UUID.fromString("d0000000-0000-4000-8000-00000000b002");

    private final Sql sql;
    private final DemoTasks tasks;
    private final DemoBookings bookings;
    private final Officers officers;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean demoData;

    DemoWorkJob(
            Sql sql,
            DemoTasks tasks,
            DemoBookings bookings,
            Officers officers,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "aloqa.demo-data") boolean demoData) {
        this.sql = sql;
        this.tasks = tasks;
        this.bookings = bookings;
        this.officers = officers;
        this.json = json;
        this.clock = clock;
        this.demoData = demoData;
    }

    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent event) {
        if (demoData) {
            load();
        }
    }

    /** Adds what is missing. */
    @Transactional
    void load() {
        sql.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> 1);
        sql.update(text("seed/demo/work.sql"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int added =
                officers.find(AKMAL).map(inspector -> addTasks(inspector, now)).orElse(0);
        bookings.add(
                UUID.fromString("019aa000-0000-7000-8000-000000000b01"),
                MOBILE,
                CITIZEN,
                1,
                "Hovlimizdagi avtoturargoh masalasi boʻyicha",
                now);
        bookings.add(
                UUID.fromString("019aa000-0000-7000-8000-000000000b02"),
                MOBILE,
                NEIGHBOUR,
                2,
                "Qoʻshnilar bilan kelishmovchilik",
                now);
        bookings.add(
                UUID.fromString("019aa000-0000-7000-8000-000000000b03"),
                HEADS,
                CITIZEN,
                0,
                "Javob yuzasidan savol",
                now);
        LOG.infof("demo: work of the mahallas is there, %d tasks added", added);
    }

    private int addTasks(Officer inspector, Instant now) {
        List<DemoTask> missing = drafts().stream()
                .filter(draft -> sql.first("select 1 from task where id = ?", row -> 1, draft.id())
                        .isEmpty())
                .toList();
        missing.forEach(draft -> tasks.add(draft, inspector, now));
        return missing.size();
    }

    private List<DemoTask> drafts() {
        try {
            return List.of(json.readValue(text("seed/demo/tasks.json"), DemoTask[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("seed/demo/tasks.json is faulty", e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
