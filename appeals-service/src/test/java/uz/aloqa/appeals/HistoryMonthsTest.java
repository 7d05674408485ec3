package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.WithStack;

/** The history of appeals stands in partitions of months. */
@QuarkusTest
@WithStack(database = "appeals")
class HistoryMonthsTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void theMonthsThatComeAreMadeAheadByTheJob() {
        // The migration makes this month and the next one.
        String third = partition(YearMonth.now(ZoneOffset.UTC).plusMonths(2));
        Town.eventually(() -> isPartition(third));
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        assertThat(Town.number("select count(*) from " + partition(YearMonth.now(ZoneOffset.UTC))
                        + " where appeal_id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void whatIsWrittenBeforeItsMonthIsMadeIsRefusedNothingAndMovesWhenItIs() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        YearMonth far = YearMonth.of(2091, 5);
        write(id, 3, far + "-31T23:59:59Z");
        write(id, 4, far.plusMonths(1) + "-01T00:00:00Z");
        assertThat(Town.number("select count(*) from appeal_history_default where appeal_id = '" + id + "'"))
                .isEqualTo(2);
        Town.change("select make_month_partitions('appeal_history', '" + far.atDay(9) + "', 1)");
        Town.change("select make_month_partitions('appeal_history', '" + far.atDay(9) + "', 1)");
        assertThat(Town.number("select version from " + partition(far) + " where appeal_id = '" + id + "'"))
                .isEqualTo(3);
        assertThat(Town.number("select version from appeal_history_default where appeal_id = '" + id + "'"))
                .isEqualTo(4);
        assertThat(Api.get("citizen1", "/" + id + "/history").jsonPath().<Integer>getList("items.version"))
                .as("and is read as before")
                .containsExactly(1, 2, 3, 4);

        assertThatThrownBy(() -> write(UUID.randomUUID().toString(), 1, far + "-03T00:00:00Z"))
                .as("no history of nothing")
                .hasStackTraceContaining("appeal_history_appeal_id_fkey");
        assertThatThrownBy(() -> write(id, 3, far + "-31T23:59:59Z")).hasStackTraceContaining("duplicate key");
        Town.change("delete from appeal_history where appeal_id = '" + id + "' and version > 2");
        Town.change("drop table " + partition(far));
    }

    @Test
    void theHistoryOfAnAppealIsReadByItsKeyInItsMonthsOnly() throws SQLException {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        StringBuilder plan = new StringBuilder();
        try (Connection connection = TestDatabase.of("appeals").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (ResultSet lines = statement.executeQuery("""
                    explain (analyze, timing off) select * from appeal_history where appeal_id = '%1$s' and version > 0
                      and occurred_at >= (select filed_at - interval '1 month' from appeal where id = '%1$s')
                    order by version limit 50""".formatted(id))) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        assertThat(plan)
                .contains("appeal_history_default_pkey", partition(YearMonth.now(ZoneOffset.UTC)) + "_pkey")
                .doesNotContain("Seq Scan", "Sort Method");
    }

    private static void write(String id, int version, String at) {
        Town.change("insert into appeal_history (appeal_id, version, type, occurred_at, actor_kind, detail) values ('"
                + id + "', " + version + ", 'AnswerSent', '" + at + "', 'SYSTEM', '{}')");
    }

    private static boolean isPartition(String name) {
        return Town.number("select count(*) from pg_inherits where inhparent = 'appeal_history'::regclass"
                        + " and inhrelid = to_regclass('" + name + "')")
                == 1;
    }

    private static String partition(YearMonth month) {
        return "appeal_history_%04d_%02d".formatted(month.getYear(), month.getMonthValue());
    }
}
