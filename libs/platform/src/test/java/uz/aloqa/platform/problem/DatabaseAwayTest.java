package uz.aloqa.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void aConnectionThatBrokeIsTheDatabaseBeingAway() {
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new SQLException("I/O error", "08006"))))
                .isTrue();
    }

    @Test
    void aCommitThatBrokeOffHidesTheDatabasesFailureBesideItsCause() {
        Exception rolledBack = new Exception("could not commit");
        rolledBack.addSuppressed(new Exception("commit", new SQLException("unexpected postmaster exit", "57P01")));
        assertThat(DatabaseAway.isBehind(new IllegalStateException(rolledBack))).isTrue();
    }

    @Test
    void aStatementThatTheDatabaseRefusesIsAFaultOfOurs() {
        Exception failed = new IllegalStateException(new SQLException("duplicate key", "23505"));
        failed.addSuppressed(new Exception("beside it"));
        assertThat(DatabaseAway.isBehind(failed)).isFalse();
    }
}
