package uz.aloqa.appeals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestDatabase;

/** Appeals of years past, drawn by lot and put into the database, in a region of their own: what lists and reports are of. */
final class Archive {

    @SuppressWarnings("TimeInStaticInitializer") // the one moment at which all tests look at it
    static final Instant NOW = Clock.systemUTC().instant();

    private static final List<String> TEXTS = List.of(
            "Koʻchamizdagi chiroqlar yonmaydi",
            "Кўчамиздаги чироқ ёнмаяпти",
            "Во дворе не горят фонари",
            "Qoʻshnilar tunda shovqin qiladi");

    private final String region;
    private final List<String> districts;
    private final Random random;

    Archive(String region, long seed) {
        this.region = region;
        districts = districts(region);
        random = new Random(seed);
    }

    static List<String> districts(String region) {
        return List.of(region + "201", region + "202", region + "203");
    }

    /** An appeal as it stands in the database. */
    record Old(
            UUID id,
            String district,
            @Nullable String mahalla,
            AppealKind kind,
            AppealStatus status,
            @Nullable Outcome outcome,
            String text,
            UUID executor,
            Instant filedAt,
            LocalDate registeredOn,
            Instant dueAt,
            @Nullable Instant endedAt,
            boolean sent,
            @Nullable Integer rating,
            @Nullable UUID category) {

        boolean overdue() {
            return status.isOpen() && dueAt.isBefore(NOW);
        }

        LocalDate endDay() {
            return LocalDate.ofInstant(endedAt, Tashkent.ZONE);
        }
    }

    /** Draws appeals and keeps them. */
    List<Old> keep(int count) {
        List<Old> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(draw());
        }
        keep(all);
        return all;
    }

    private Old draw() {
        Instant filedAt = NOW.minus(Duration.ofMinutes(random.nextInt(600 * 24 * 60) + 1));
        LocalDate day = LocalDate.ofInstant(filedAt, Tashkent.ZONE);
        AppealStatus status = random.nextInt(3) == 0 ? AppealStatus.ASSIGNED : any(AppealStatus.values());
        boolean answered = status == AppealStatus.ANSWERED;
        Instant end = filedAt.plus(Duration.ofHours(random.nextInt(30 * 24)));
        String district = districts.get(random.nextInt(districts.size()));
        return new Old(
                new UUID(
                        (filedAt.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000),
                        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE),
                district,
                random.nextInt(10) == 0 ? null : district + "00" + random.nextInt(4),
                any(AppealKind.values()),
                status,
                answered ? any(Outcome.values()) : null,
                TEXTS.get(random.nextInt(TEXTS.size())) + " " + random.nextInt(40),
                new UUID(0xEE, random.nextInt(3)),
                filedAt,
                day,
                day.plusDays(16).atStartOfDay(Tashkent.ZONE).toInstant().minusSeconds(1),
                status.isOpen() ? null : end.isAfter(NOW) ? NOW : end,
                answered && random.nextBoolean(),
                answered && random.nextInt(3) == 0 ? 1 + random.nextInt(5) : null,
                random.nextInt(5) == 0 ? null : category(1 + random.nextInt(6)));
    }

    /** Of the tree that the platform begins with: 2 to 5 are under 1, 6 stands beside it. */
    static UUID category(int number) {
        return UUID.fromString("c0000000-0000-4000-8000-%012d".formatted(number));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void keep(List<Old> all) {
        run("insert into registry_region values ('" + region + "', 'R', 'R', 'R', 'R', 1) on conflict do nothing");
        districts.forEach(soato -> run("insert into registry_district values ('" + soato + "', '" + region
                + "', 'DISTRICT', 'D', 'D', 'D', 'D', 1) on conflict do nothing"));
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into appeal (id, number, kind, declared_kind, form, status, body, mahalla_code,
                          district_soato, department_soato, applicant_id, executor_kind, executor_inspector_id,
                          executor_user_id, routing_reason, filed_at, registered_on, term_starts_on, due_on, due_at,
                          answer_outcome, answer_body, answered_at, answer_sent_at, ended_at, rating_score,
                          message_count, version, applicant_kind, deadline_reason, category_id)
                        values (?, ?, ?, ?, 'ELECTRONIC', ?, ?, ?, ?, ?, ?, 'INSPECTOR', ?, ?, 'PRIMARY_INSPECTOR', ?, ?, ?,
                          ?, ?, ?, ?, ?, ?, ?, ?, 0, 2, 'INDIVIDUAL', 'TERM_OF_LAW', ?)""")) {
            connection.setAutoCommit(false);
            for (Old old : all) {
                boolean answered = old.outcome() != null;
                Object[] values = {
                    old.id(),
                    "99-" + old.id(),
                    old.kind().name(),
                    old.kind().name(),
                    old.status().name(),
                    old.text(),
                    old.mahalla(),
                    old.district(),
                    old.district(),
                    UUID.randomUUID(),
                    old.executor(),
                    old.executor(),
                    utc(old.filedAt()),
                    old.registeredOn(),
                    old.registeredOn(),
                    old.registeredOn().plusDays(15),
                    utc(old.dueAt()),
                    answered ? old.outcome().name() : null,
                    answered ? "Javob" : null,
                    answered ? utc(old.endedAt()) : null,
                    old.sent() ? utc(old.endedAt()) : null,
                    answered ? null : utc(old.endedAt()),
                    old.rating(),
                    old.category()
                };
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            // Their terms are long over: nobody shall be warned of them while the tests look.
            try (Statement calm = connection.createStatement()) {
                calm.execute("update appeal set escalation_at = null where district_soato like '" + region + "%'");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void run(String statement) {
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
