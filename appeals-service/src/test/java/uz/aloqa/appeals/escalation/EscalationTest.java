package uz.aloqa.appeals.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealEscalated;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.WithStack;

/**
 * In a database of its own whose outbox nobody empties: what was left there is counted, row by row. No job runs beside; the
 * one of incidents, for one, would answer those who joined what a test has answered.
 */
@QuarkusTest
@TestProfile(EscalationTest.Still.class)
@WithStack(database = "appeals_escalation")
class EscalationTest {

    private static final int MANY = 100_000;

    @Inject
    EscalationJob job;

    public static final class Still implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("aloqa.outbox.enabled", "false", "quarkus.scheduler.enabled", "false");
        }
    }

    @BeforeEach
    void nothingIsThere() {
        change("truncate appeal, outbox, registry_mahalla, registry_inspector cascade");
    }

    /** Three replicas whose database sessions are killed in the middle of batches, and started again. */
    @Test
    void aHundredThousandOverdueAppealsReachEachLevelOnceWithThreeReplicasAndKills() throws Exception {
        appeals(MANY, 40, 25);
        // One that can't be told of: its next version stands in the outbox already. It is the oldest of all.
        UUID poison = UUID.fromString(text("select min(id::text) from appeal"));
        change("update appeal set term_starts_on = term_starts_on - 1 where id = '" + poison + "'");
        change(
                "insert into outbox (partition_no, event_id, aggregate_id, aggregate_version, topic, key, headers, payload)"
                        + " values (0, '" + UUID.randomUUID() + "', '" + poison + "', 2, 't', 'k', '{}', '')");

        AtomicInteger broken = new AtomicInteger();
        int killed = 0;
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(replicas.submit(() -> {
                    while (number("select count(*) from appeal where escalation_at < now() and id <> '" + poison + "'")
                            > 0) {
                        try {
                            job.escalateAll();
                        } catch (RuntimeException | AssertionError e) {
                            // The driver asserts that a session doesn't end under its hands.
                            broken.incrementAndGet();
                        }
                    }
                }));
            }
            while (running.stream().anyMatch(replica -> !replica.isDone())) {
                if (killed < 6 && number("select count(*) from appeal_escalation") > 40_000L * killed) {
                    killed += killOneBatch();
                } else {
                    Thread.sleep(5);
                }
            }
            for (Future<?> replica : running) {
                replica.get();
            }
        }

        assertThat(killed).as("batches killed").isPositive();
        assertThat(broken.get()).as("batches that failed of it").isPositive();
        // The poison has reached nothing and is put off; everybody else has reached everything, once.
        assertThat(number("select count(*) from escalation_failure where appeal_id = '" + poison + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from appeal_escalation")).isEqualTo(4L * (MANY - 1));
        for (int level = 1; level <= 4; level++) {
            assertThat(number("select count(distinct appeal_id) from appeal_escalation where level = " + level))
                    .as("level " + level)
                    .isEqualTo(MANY - 1);
        }
        assertThat(number("select count(*) from outbox where aggregate_id <> '" + poison + "'"))
                .as("one event of each")
                .isEqualTo(MANY - 1);
        assertThat(number("select count(distinct appeal_id) from appeal_history where type = 'AppealEscalated'"
                        + " and version = 2"))
                .isEqualTo(MANY - 1);
        assertThat(number("select count(*) from appeal where version <> 2 and id <> '" + poison + "'"))
                .isZero();
        assertThat(number("select count(*) from appeal where executor_user_id is null and escalation_level = 4"))
                .as("nobody's appeals too")
                .isGreaterThan(MANY / 3L);
    }

    @Test
    void eachLevelComesInItsTimeAndTellsThoseWhomItConcerns() {
        UUID senior = new UUID(0xAA, 3);
        UUID named = new UUID(0xAA, 4);
        UUID point = new UUID(0xBB, 1);
        change("insert into registry_mahalla (code, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru,"
                + " name_en, version) values ('1726266901', '1726266', '" + point + "', '', '', '', '', 1)");
        change("insert into registry_inspector (id, user_id, full_name, rank, point_id, senior, active, version) values"
                + " ('" + new UUID(0xCC, 3) + "', '" + senior + "', 'S', 'r', '" + point + "', true, true, 1),"
                + " ('" + new UUID(0xCC, 4) + "', '" + named + "', 'N', 'r', '" + point + "', true, true, 1)");
        appeals(1, 0, -15);
        change("update appeal set mahalla_code = '1726266901', against_inspector_id = '" + new UUID(0xCC, 4) + "'");

        job.escalateAll();
        assertThat(told()).as("nothing is due on the first day").isEmpty();

        int reached = 0;
        for (AppealEscalation level : AppealEscalation.values()) {
            passed(level);
            job.escalateAll();
            job.escalateAll();
            reached++;
            assertThat(told()).hasSize(reached);
            AppealEscalated last = told().getLast();
            assertThat(last.level()).isEqualTo(level);
            assertThat(last.seniors()).as("never the one complained about").containsExactly(senior);
        }
        assertThat(number("select count(*) from appeal where escalation_at is null and escalation_level = 4"))
                .isEqualTo(1);
    }

    @Test
    void anExtendedTermIsCountedAnewAndAnAnswerEndsIt() {
        // 29 to 30 days of 31, whatever the time of the day.
        appeals(1, 29, -1);
        job.escalateAll();
        assertThat(told()).extracting(AppealEscalated::level).containsExactly(AppealEscalation.NINE_TENTHS);

        change("update appeal set due_at = due_at + interval '60 days', due_on = due_on + 60");
        job.escalateAll();
        assertThat(told()).as("a third of the longer term").hasSize(1);
        assertThat(number("select escalation_term from appeal")).isEqualTo(2);

        change("update appeal set due_at = now() - interval '1 second'");
        change("update appeal set status = 'ANSWERED'");
        job.escalateAll();
        assertThat(told()).as("answered in time").hasSize(1);

        change("update appeal set status = 'ASSIGNED', executor_kind = 'DUTY_DESK'");
        job.escalateAll();
        assertThat(told())
                .extracting(AppealEscalated::level)
                .containsExactly(AppealEscalation.NINE_TENTHS, AppealEscalation.OVERDUE);
    }

    @Test
    void aThousandReportersOfOneIncidentWarnTheSamePeopleOnceByTheEarliestTerm() throws Exception {
        appeals(1, 2, -28);
        String first = text("select id from appeal");
        reporters(first, 999, 29, -1);
        reporters(first, 1, 30, 0);
        byThreeReplicas();
        assertThat(told()).extracting(AppealEscalated::level).containsExactly(AppealEscalation.NINE_TENTHS);
        assertThat(told().getFirst().appealId()).hasToString(first);
        assertThat(told().getFirst().dueAt())
                .as("the term that ends first")
                .isEqualTo(Instant.ofEpochSecond(number("select extract(epoch from min(due_at))::bigint from appeal")));
        assertThat(number("select count(*) from appeal_escalation where told_by = '" + first + "'"))
                .as("each keeps the three levels that it has reached")
                .isEqualTo(3_000);
        assertThat(number("select count(*) from appeal where due_on = (now() at time zone 'Asia/Tashkent')::date + 1"))
                .as("and its own term")
                .isEqualTo(999);
        assertThat(number("select sum(version) from appeal")).isEqualTo(2 + 1_000);

        passed(AppealEscalation.OVERDUE);
        byThreeReplicas();
        job.escalateAll();
        assertThat(told())
                .extracting(AppealEscalated::level)
                .containsExactly(AppealEscalation.NINE_TENTHS, AppealEscalation.OVERDUE);
        assertThat(number("select count(*) from appeal where escalation_level < 4 or escalation_at is not null"))
                .isZero();
    }

    @Test
    void whoIsLeftWithoutTheAnswerOfTheFirstIsToldOfInTheirOwnRight() {
        appeals(1, 0, -15);
        String first = text("select id from appeal");
        reporters(first, 3, 40, 25);
        job.escalateAll();
        assertThat(told())
                .extracting(AppealEscalated::appealId)
                .map(UUID::toString)
                .containsExactly(first);

        change("update appeal set status = 'ANSWERED', answered_at = now() where id = '" + first + "'");
        job.escalateAll();
        assertThat(told()).as("the answer is on its way to them").hasSize(1);
        String left = text("select min(child_id::text) from appeal_joining");
        change("update appeal set status = 'ANSWERED', answered_at = now() where status <> 'ANSWERED' and id <> '"
                + left + "'");
        change("update appeal_joining set settled_at = now()");
        job.escalateAll();
        assertThat(lastTold()).isEqualTo(left + " OVERDUE");
        assertThat(told()).hasSize(2);
        assertThat(number("select count(*) from escalation_fallen_silent")).isZero();
        assertThat(number(
                        "select count(*) from appeal_escalation where appeal_id = '" + left + "' and told_by is null"))
                .isEqualTo(4);
    }

    @Test
    void withoutTheFirstTheOneWithTheEarliestTermSpeaksAndAfterItTheNext() {
        appeals(1, 0, -15);
        String first = text("select id from appeal");
        reporters(first, 2, 40, 24);
        reporters(first, 1, 40, 25);
        String earliest = text("select id from appeal order by due_at limit 1");
        change("update appeal set status = 'WITHDRAWN' where id = '" + first + "'");
        job.escalateAll();
        assertThat(lastTold()).isEqualTo(earliest + " OVERDUE");
        assertThat(told()).hasSize(1);
        change("update appeal set status = 'RETURNED' where id = '" + earliest + "'");
        job.escalateAll();
        assertThat(told()).hasSize(2);
        assertThat(lastTold()).isNotEqualTo(earliest + " OVERDUE").endsWith("OVERDUE");

        // An answer that doesn't arrive within the hour is none.
        change("update appeal set status = 'ANSWERED', answered_at = now() - interval '61 minutes' where id = '" + first
                + "'");
        change("update appeal set status = 'RETURNED' where id = '" + lastTold().split(" ", -1)[0] + "'");
        job.escalateAll();
        assertThat(told())
                .extracting(AppealEscalated::appealId)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void nobodyIsSpokenForToOtherPeopleNorWhenSomebodyMustNotHearNorAfterASplit() {
        appeals(1, 0, -15);
        String first = text("select id from appeal");
        reporters(first, 6, 40, 25);
        List<String> members = rows("select child_id from appeal_joining order by 1");
        UUID inspector = UUID.randomUUID();
        change("update appeal set executor_kind = 'INSPECTOR', executor_inspector_id = '" + inspector
                + "', executor_user_id = '" + inspector + "' where id in ('" + members.get(0) + "', '" + members.get(1)
                + "')");
        change("update appeal set against_inspector_id = '" + UUID.randomUUID() + "' where id = '" + members.get(2)
                + "'");
        // A term of its own, which has come to its end as well.
        change("update appeal set due_at = due_at + interval '1 hour' where id = '" + members.get(3) + "'");
        job.escalateAll();
        assertThat(told()).allMatch(each -> each.level() == AppealEscalation.OVERDUE);
        assertThat(told())
                .extracting(each -> each.appealId().toString())
                .containsExactlyInAnyOrder(first, members.get(0), members.get(2), members.get(3));
        assertThat(told().stream().filter(each -> inspector.equals(each.executorId())))
                .hasSize(1);

        change("delete from appeal_joining where child_id = '" + members.get(5) + "'");
        job.escalateAll();
        assertThat(told()).hasSize(5);
        assertThat(lastTold()).isEqualTo(members.get(5) + " OVERDUE");
    }

    /** Whatever happens, no open appeal is left of which nobody open has told. */
    @Test
    void inTheCourseOfAnIncidentNoLevelOfNobodyIsMissed() {
        appeals(1, 10, -10);
        String first = text("select id from appeal");
        reporters(first, 40, 10, -10);
        Random random = new Random(4);
        UUID inspector = UUID.randomUUID();
        for (int step = 0; step < 120; step++) {
            String some = "id = (select id from appeal where not appeal_has_ended(status) order by md5(id::text || '"
                    + step + "') limit 1)";
            switch (random.nextInt(6)) {
                case 0 -> change("update appeal set status = 'WITHDRAWN' where " + some);
                case 1 ->
                    change("delete from appeal_joining where child_id in (select id from appeal where " + some + ")");
                case 2 ->
                    change("update appeal set executor_kind = 'INSPECTOR', executor_inspector_id = '" + inspector
                            + "', executor_user_id = '" + inspector + "' where " + some);
                case 3 ->
                    change(
                            "update appeal_joining set settled_at = now() where child_id in (select id from appeal where "
                                    + some + ")");
                default -> daysPass(some, 1 + random.nextInt(8));
            }
            job.escalateAll();
            assertThat(number(
                            "select count(*) from appeal a where not appeal_has_ended(a.status) and a.escalation_level"
                                    + " < escalation_reached(a.term_starts_on, a.due_at, now())"))
                    .as("step %d: levels reached and not kept", step)
                    .isZero();
            assertThat(number("select count(*) from appeal a left join appeal_escalation e on e.appeal_id = a.id"
                            + " and e.level = a.escalation_level left join appeal s on s.id = e.told_by"
                            + " where not appeal_has_ended(a.status) and a.escalation_level > 0 and (e.appeal_id is null"
                            + " or appeal_has_ended(s.status) or s.escalation_level < e.level)"))
                    .as("step %d: levels of which nobody open has told", step)
                    .isZero();
        }
        assertThat(told())
                .extracting(each -> each.appealId() + " " + each.level())
                .doesNotHaveDuplicates();
        assertThat(told()).hasSizeLessThan(41 * 4);
    }

    @Test
    void theDatabaseKnowsWhichStatesStopTheClock() {
        assertThat(Arrays.stream(AppealStatus.values()))
                .allSatisfy(status -> assertThat(text("select appeal_has_ended('" + status + "')"))
                        .as(status.name())
                        .isEqualTo(status.isOpen() ? "f" : "t"));
    }

    /** Ends the session of a batch under way, as a killed replica or a failing network does. */
    private static int killOneBatch() {
        return (int) number("select count(*) from (select pg_terminate_backend(pid) as ended from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"
                + " and (query like '%escalation_reached%' or query like '%appeal_history%') limit 1) k where ended");
    }

    /** At the desk, joined to the first; registered that many days ago and due that many days ago. */
    private static void reporters(String first, int count, int registeredDaysAgo, int dueDaysAgo) {
        change("""
                with made as (
                  insert into appeal select (jsonb_populate_record(t, jsonb_build_object('id', m.id, 'number', 'm-' || m.id,
                    'applicant_id', m.id, 'version', 1, 'status', 'REGISTERED', 'term_starts_on', today - %d, 'due_on', today - %d,
                    'due_at', (today - %d + time '23:59:59') at time zone 'Asia/Tashkent'))).*
                  from appeal t, (select (now() at time zone 'Asia/Tashkent')::date as today) d,
                    (select uuidv7() as id from generate_series(1, %d)) m
                  where t.id = '%s' returning id)
                insert into appeal_joining (child_id, parent_id, cause, joined_at)
                select id, '%s', 'REPORTER', now() from made""".formatted(registeredDaysAgo, dueDaysAgo, dueDaysAgo, count, first, first));
    }

    private void byThreeReplicas() throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (int replica = 0; replica < 3; replica++) {
                running.add(replicas.submit(() -> {
                    while (number("select count(*) from appeal where escalation_at < now()") > 0) {
                        job.escalateAll();
                    }
                }));
            }
            for (Future<?> replica : running) {
                replica.get();
            }
        }
    }

    /** Time passes for some; nothing else changes. */
    private static void daysPass(String which, int days) {
        change("alter table appeal disable trigger appeal_escalation_of_changed");
        change("update appeal set term_starts_on = term_starts_on - " + days + ", due_at = due_at - interval '" + days
                + " days' where " + which);
        change("update appeal set escalation_at = case when appeal_has_ended(status) then null"
                + " else escalation_after(term_starts_on, due_at, escalation_level) end");
        change("alter table appeal enable trigger appeal_escalation_of_changed");
    }

    private static String lastTold() {
        AppealEscalated last = told().stream()
                .max(Comparator.comparing(AppealEscalated::occurredAt))
                .orElseThrow();
        return last.appealId() + " " + last.level();
    }

    /** Registered that many days ago and due that many days ago; every second one is nobody's. */
    private static void appeals(int count, int registeredDaysAgo, int dueDaysAgo) {
        change("""
                insert into appeal (id, number, kind, declared_kind, form, status, body, district_soato, applicant_id,
                  department_soato, applicant_kind, deadline_reason, executor_kind, executor_inspector_id, executor_user_id,
                  routing_reason, filed_at, registered_on, term_starts_on, due_on, due_at, message_count, version)
                select gen_random_uuid(), '26-1726266-' || lpad(n::text, 6, '0') || '-0', 'APPLICATION', 'APPLICATION',
                  'ELECTRONIC', case when n %% 2 = 0 then 'ASSIGNED' else 'REGISTERED' end, 'Chiroq', '1726266',
                  gen_random_uuid(), '1726266', 'INDIVIDUAL', 'TERM_OF_LAW', case when n %% 2 = 0 then 'INSPECTOR' else 'DUTY_DESK' end,
                  case when n %% 2 = 0 then gen_random_uuid() end, case when n %% 2 = 0 then gen_random_uuid() end,
                  'PRIMARY_INSPECTOR', now(), today - %d, today - %d, today - %d,
                  (today - %d + time '23:59:59') at time zone 'Asia/Tashkent', 0, 1
                from generate_series(1, %d) n, (select (now() at time zone 'Asia/Tashkent')::date as today) t
                """.formatted(registeredDaysAgo, registeredDaysAgo, dueDaysAgo, dueDaysAgo, count));
    }

    /** Moves the one appeal so that this level, and no higher one, has been reached just now. */
    private static void passed(AppealEscalation level) {
        // The level is kept: only time passes here, the term stays the same one.
        change("alter table appeal disable trigger appeal_escalation_of_changed");
        change("""
                update appeal set
                  term_starts_on = (now() at time zone 'Asia/Tashkent')::date - floor(s.share * 100)::int - 1,
                  due_at = now() + make_interval(days => floor((1 - s.share) * 100)::int, secs => -1)
                from escalation_step s where s.name = '%s'""".formatted(level));
        change("update appeal set escalation_at = escalation_after(term_starts_on, due_at, escalation_level)");
        change("alter table appeal enable trigger appeal_escalation_of_changed");
    }

    private static List<AppealEscalated> told() {
        try (Connection connection = TestDatabase.of("appeals_escalation").connect();
                PreparedStatement statement =
                        connection.prepareStatement("select payload from outbox order by aggregate_version");
                ResultSet rows = statement.executeQuery()) {
            List<AppealEscalated> told = new ArrayList<>();
            while (rows.next()) {
                told.add(EventJson.read(rows.getBytes(1), AppealEscalated.class));
            }
            return told;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void change(String statement) {
        TestDatabase.of("appeals_escalation").change(statement);
    }

    private static List<String> rows(String query) {
        return List.of(text("select string_agg(each::text, ' ') from (" + query + ") as one (each)")
                .split(" ", -1));
    }

    private static long number(String query) {
        return Long.parseLong(text(query));
    }

    private static String text(String query) {
        try (Connection connection = TestDatabase.of("appeals_escalation").connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
