package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.audit.AuditTool;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.WithStack;

/** The command that verifies the audit log, beside a service that writes it. */
@QuarkusTest
@WithStack(database = "appeals")
class AuditTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void commandsAreInTheAuditLogAndItsVerificationFindsWhatAnOwnerOfTheDatabaseChanged() throws SQLException {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        Town.eventually(() -> Town.number("select count(*) from audit_entry where subject = '" + id + "'") == 3
                && Town.number("select count(*) from audit_head where idx > exported_index") == 0);
        assertThat(Town.number(
                        "select count(*) from audit_entry where content ->> 'actor' = '" + Town.user("citizen1") + "'"))
                .as("an entry can never be taken back: no resident's account is in one")
                .isZero();

        assertThat(verified()).matches("(?s)\\d+ chains, \\d+ entries, [1-9]\\d* signed heads: whole\n");

        asOwner("update audit_entry set content = jsonb_set(content, '{detail,outcome}', '\"REFUSED\"')"
                + " where action = 'AppealAnswered' and subject = '" + id + "'");
        assertThat(verified()).contains("ALTERED chain=" + Town.YUNUSOBOD).contains("1 findings");
        asOwner("update audit_entry set content = jsonb_set(content, '{detail,outcome}', '\"SATISFIED\"')"
                + " where action = 'AppealAnswered' and subject = '" + id + "'");
        assertThat(verified()).contains("whole");
    }

    private static String verified() {
        Map<String, String> environment = new HashMap<>();
        TestDatabase database = TestDatabase.of("appeals");
        environment.put("ALOQA_DB_URL", database.url());
        environment.put("ALOQA_DB_USER", database.user());
        environment.put("ALOQA_DB_PASSWORD", database.password());
        environment.put("ALOQA_KAFKA", Events.bootstrap());
        environment.put("ALOQA_AUDIT_KEY", ConfigProvider.getConfig().getValue("aloqa.audit.key", String.class));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AuditTool(environment, new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void asOwner(String change) throws SQLException {
        try (Connection connection = TestDatabase.of("appeals").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("grant update on audit_entry to current_user");
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(change);
            statement.execute("alter table audit_entry enable trigger user");
            statement.execute("revoke update on audit_entry from current_user");
        }
    }
}
