package uz.aloqa.appeals.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class RetentionJobTest {

    private static final String OFFICER = "00000000-0000-4000-8000-0000000000cc";
    private static final UUID RESIDENT = UUID.fromString("00000000-0000-4000-8000-0000000000dd");

    @Inject
    RetentionJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void nothingElseIsOfAge() {
        job.run();
    }

    @Test
    void closedAppealsOfAgeAreDepersonalisedOnceByAnyNumberOfReplicas() throws Exception {
        List<UUID> ofAge = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ofAge.add(closed("6 years"));
        }
        UUID young = closed("4 years");
        UUID open = appeal("6 years", "REGISTERED");
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(replicas.submit(job::run));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
        job.run();
        for (UUID id : ofAge) {
            assertThat(isDepersonalised(id)).isTrue();
            assertThat(entries(id)).isEqualTo(1);
        }
        assertThat(isDepersonalised(young)).isFalse();
        assertThat(isDepersonalised(open)).isFalse();
    }

    @Test
    void aStepWithinTheTermKeepsAnAppeal() {
        UUID id = closed("6 years");
        sql.update("update appeal_history set occurred_at = now() - interval '1 year' where appeal_id = ?", id);
        job.run();
        assertThat(isDepersonalised(id)).isFalse();
    }

    @Test
    void anAppealThatIsHeldStaysUntilItIsReleased() {
        UUID id = closed("6 years");
        sql.update(
                "insert into legal_hold (id, appeal_id, set_at, set_by, set_by_name, reason) values (?, ?, now(), ?, 'x', '\\x01')",
                UUID.randomUUID(),
                id,
                UUID.fromString(OFFICER));
        job.run();
        assertThat(isDepersonalised(id)).isFalse();
        sql.update("update legal_hold set released_at = now() where appeal_id = ?", id);
        job.run();
        assertThat(isDepersonalised(id)).isTrue();
    }

    @Test
    void aWishShortensTheTermOfWhatIsClosedOnly() {
        UUID wished = closed("2 years");
        UUID notWished = closed("2 years");
        UUID tooYoung = closed("3 months");
        UUID open = appeal("2 years", "REGISTERED");
        for (UUID id : List.of(wished, tooYoung, open)) {
            sql.update("update appeal set erasure_wished_at = now() where id = ?", id);
        }
        job.run();
        assertThat(isDepersonalised(wished)).isTrue();
        assertThat(List.of(notWished, tooYoung, open)).noneMatch(this::isDepersonalised);
    }

    @Test
    void statisticsStayAsTheyWere() {
        UUID id = closed("6 years");
        String figures = figures(id);
        job.run();
        assertThat(isDepersonalised(id)).isTrue();
        assertThat(figures(id)).isEqualTo(figures).contains("SATISFIED");
        assertThat(sql.count(
                        "select count(*) from appeal where id = ? and body = '' and applicant_id = ?",
                        id,
                        PersonalTraces.NOBODY))
                .isEqualTo(1);
        assertThat(sql.count("select count(*) from appeal_history where appeal_id = ? and actor_id = ?", id, RESIDENT))
                .isZero();
    }

    private String figures(UUID id) {
        return sql.first("""
                        select concat_ws('|', kind, form, status, answer_outcome, rating_score, mahalla_code, district_soato,
                          registered_on, due_on, filed_at, answered_at, executor_user_id) from appeal where id = ?""", row -> row.getString(1), id).orElseThrow();
    }

    private boolean isDepersonalised(UUID id) {
        return sql.count("select count(*) from appeal where id = ? and depersonalised_at is not null", id) == 1;
    }

    private long entries(UUID id) {
        return sql.count("""
                select (select count(*) from audit_pending where content ->> 'subject' = ?)
                  + (select count(*) from audit_entry where subject = ?)""", id.toString(), id.toString());
    }

    private UUID closed(String ago) {
        return appeal(ago, "ANSWERED");
    }

    /** Made at once, since nobody waits for years: as an older version of this service left it. */
    private UUID appeal(String ago, String status) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into appeal (id, number, kind, declared_kind, form, status, body, lat, lon, mahalla_code, district_soato,
                  applicant_id, executor_kind, routing_reason, filed_at, registered_on, due_on, due_at, answer_outcome,
                  answer_body, answer_signed_by, answer_signer_name, answered_at, rating_score, rating_comment, rated_at,
                  message_count, version, applicant_kind, department_soato, term_starts_on,
                  deadline_reason)
                values (?, ?, 'APPLICATION', 'APPLICATION', 'ELECTRONIC', ?, 'Eski matn', 41.3, 69.2, '1735999901', '1735999',
                  ?, 'DUTY_DESK', 'DUTY_DESK_VACANCY', now() - cast(? as interval), current_date, current_date, now(), 'SATISFIED',
                  'Javob', ?, 'Inspector', now(), 5, 'Izoh', now(), 1, 1,
                  'INDIVIDUAL', '1735999', current_date, 'TERM_OF_LAW')""",
                id,
                "20-1735999-" + id.toString().substring(0, 8) + "-0",
                status,
                RESIDENT,
                ago,
                UUID.fromString(OFFICER));
        sql.update("""
                insert into appeal_history (appeal_id, version, type, occurred_at, actor_kind, actor_id, detail, words)
                values (?, 1, 'AppealRegistered', now() - cast(? as interval), 'APPLICANT', ?, '{}', 'Sabab')""", id, ago, RESIDENT);
        sql.update("insert into applicant_details (appeal_id, index_key) values (?, '\\x0100000001')", id);
        return id;
    }
}
