package uz.aloqa.mahalla.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class SeedTest {

    @Inject
    SeedJob seed;

    @Inject
    EntityManager rows;

    @Test
    void anotherStartAddsNothing() {
        assertThat(seed.load()).isZero();
    }

    @Test
    void whatARegistrarChangedStaysChanged() {
        change("update district set name_en = 'Renamed', version = 2 where soato = '1735204'");

        seed.load();

        assertThat(one("select name_en || version from district where soato = '1735204'"))
                .isEqualTo("Renamed2");
    }

    @Test
    @Timeout(60)
    void replicasThatStartTogetherLoadTheSeedOnce() throws Exception {
        while (!one("select count(*) from outbox").equals(0L)) {
            TimeUnit.MILLISECONDS.sleep(50); // the first announcements have to be on their way before the second ones
        }
        assertThat(change("delete from district where soato between '1735207' and '1735222'"))
                .isGreaterThan(3);
        long missing = 206 - (long) one("select count(*) from district");

        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> added = replicas.invokeAll(List.of(seed::load, seed::load, seed::load, seed::load));

            int sum = 0;
            for (Future<Integer> each : added) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo((int) missing);
        }
        assertThat(one("select count(*) from district")).isEqualTo(206L);
    }

    private int change(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.createNativeQuery(sql).executeUpdate());
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.createNativeQuery(sql, Object.class).getSingleResult());
    }
}
