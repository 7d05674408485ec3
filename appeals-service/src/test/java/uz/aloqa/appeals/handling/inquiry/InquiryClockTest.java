package uz.aloqa.appeals.handling.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class InquiryClockTest {

    private static final int MANY = 600;
    private static final String TOLD = "select count(*) from appeal_history h join appeal a on a.id = h.appeal_id"
            + " where h.type = 'InquiryOverdue' and a.body = 'Soʻrovlar: tqz'";

    private static final String RUNNING = "select count(*) from appeal_inquiry q join appeal a on a.id = q.appeal_id"
            + " where q.clock_stopped_at is null and a.body = 'Soʻrovlar: tqz'";

    @Inject
    InquiryClockJob job;

    @Inject
    Sql sql;

    /** Beside the replica that looks by itself. */
    @Test
    void threeReplicasTellOfEachOnceAndOfNobodysInformationNever() throws Exception {
        sql.update("""
                with asked as (
                  insert into appeal (id, number, kind, declared_kind, form, status, body, district_soato, department_soato,
                    applicant_id, executor_kind, routing_reason, filed_at, registered_on, term_starts_on, due_on, due_at,
                    message_count, version, applicant_kind, deadline_reason)
                  select uuidv7(), 'q-1796201-' || n, 'APPLICATION', 'APPLICATION', 'ELECTRONIC',
                    case when n % 4 = 0 then 'RETURNED' else 'REGISTERED' end, 'Soʻrovlar: tqz', '1796201', '1796201',
                    gen_random_uuid(), 'DUTY_DESK', 'DUTY_DESK_NO_MAHALLA', now(), current_date, current_date,
                    current_date + 15, now() + interval '15 days', 0, 1, 'INDIVIDUAL', 'TERM_OF_LAW'
                  from generate_series(1, ?) n
                  returning id)
                insert into appeal_inquiry (appeal_id, seq, kind, body, question, asked_by, asked_at, due_on)
                select id, seq, 'INFORMATION', 'Hokimlik', 'Kimniki?', gen_random_uuid(), now() - interval '20 days',
                  current_date - 9 - seq
                from asked, generate_series(1, 2) seq""", MANY);
        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (int replica = 0; replica < 3; replica++) {
                running.add(replicas.submit(() -> {
                    for (int rounds = 0; rounds < 100 && sql.count(RUNNING) > 0; rounds++) {
                        job.scan();
                    }
                }));
            }
            for (Future<?> replica : running) {
                replica.get();
            }
        }
        int open = MANY * 3 / 4;
        assertThat(sql.count(TOLD)).isEqualTo(2L * open);
        assertThat(sql.count("select count(distinct h.appeal_id || (h.detail ->> 'seq')) from appeal_history h"
                        + " join appeal a on a.id = h.appeal_id where a.body = 'Soʻrovlar: tqz'"))
                .isEqualTo(2L * open);
        assertThat(sql.count("select count(*) from appeal where body = 'Soʻrovlar: tqz' and version = 3"))
                .isEqualTo(open);
        assertThat(sql.count("select count(*) from appeal where body = 'Soʻrovlar: tqz' and version = 1"))
                .as("what has ended waits for nothing")
                .isEqualTo(MANY - open);
        job.scan();
        assertThat(sql.count(TOLD)).isEqualTo(2L * open);
    }
}
