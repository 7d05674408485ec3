package uz.aloqa.appeals.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.Scanner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

/** With an appeal's personal data its files go, from the table and from the store. */
@QuarkusTest
@WithStack(database = "appeals", store = true)
@WithTestResource(Scanner.class)
class RetentionFilesTest {

    private static final UUID RESIDENT = UUID.fromString("00000000-0000-4000-8000-0000000000dd");

    @Inject
    RetentionJob job;

    @Inject
    ObjectStore store;

    @Inject
    Sql sql;

    @Test
    void filesOfTheAppealItsMessagesItsAnswerAndItsNotesGoAndNoOthers() {
        UUID old = appeal("6 years");
        UUID young = appeal("1 year");
        List<String> gone = List.of(
                file(old, OwnerKind.APPEAL, 0),
                file(old, OwnerKind.MESSAGE, 1),
                file(old, OwnerKind.ANSWER, 0),
                file(old, OwnerKind.NOTE, 1));
        String stays = file(young, OwnerKind.APPEAL, 0);

        job.run();

        assertThat(sql.count("select count(*) from appeal where id = ? and depersonalised_at is not null", old))
                .isEqualTo(1);
        assertThat(sql.count("select count(*) from attachment where owner_id = ?", old))
                .isZero();
        for (String key : gone) {
            assertThatThrownBy(() -> store.get(key)).as(key).isInstanceOf(RuntimeException.class);
        }
        assertThat(sql.count("select count(*) from attachment where owner_id = ?", young))
                .isEqualTo(1);
        assertThatCode(() -> store.get(stays).close()).doesNotThrowAnyException();
    }

    private String file(UUID owner, OwnerKind kind, int seq) {
        String key = "files/" + UUID.randomUUID();
        store.put(key, new byte[] {1, 2, 3});
        sql.update("""
                insert into attachment (id, uploader_id, name, declared_type, size, received, state, media_type, stored_size,
                  sha256, original_sha256, object_key, owner_kind, owner_id, owner_seq, owner_position, bound_at, created_at,
                  touched_at)
                values (?, ?, 'a.jpg', 'image/jpeg', 3, 3, 'READY', 'image/jpeg', 3, 'ab', 'ab', ?, ?, ?, ?, 0, now(), now(),
                  now())""", UUID.randomUUID(), RESIDENT, key, kind, owner, seq);
        return key;
    }

    private UUID appeal(String ago) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into appeal (id, number, kind, declared_kind, form, status, body, mahalla_code, district_soato,
                  applicant_id, executor_kind, routing_reason, filed_at, registered_on, due_on, due_at, answer_outcome,
                  answer_body, answer_signed_by, answer_signer_name, answered_at, message_count, version, applicant_kind,
                  department_soato, term_starts_on, deadline_reason)
                values (?, ?, 'APPLICATION', 'APPLICATION', 'ELECTRONIC', 'ANSWERED', 'Eski matn', '1735999901', '1735999',
                  ?, 'DUTY_DESK', 'DUTY_DESK_VACANCY', now() - cast(? as interval), current_date, current_date, now(),
                  'SATISFIED', 'Javob', ?, 'Inspector', now(), 1, 1, 'INDIVIDUAL', '1735999', current_date, 'TERM_OF_LAW')""", id, "20-1735999-" + id.toString().substring(0, 8) + "-1", RESIDENT, ago, UUID.randomUUID());
        return id;
    }
}
