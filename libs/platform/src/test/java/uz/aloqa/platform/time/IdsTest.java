package uz.aloqa.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void keysAreVersionSevenAndSortByTime() {
        UUID earlier = new Ids(Clock.fixed(Instant.parse("2026-11-23T05:30:00Z"), Tashkent.ZONE)).next();
        UUID later = new Ids(Clock.fixed(Instant.parse("2026-11-23T05:30:00.001Z"), Tashkent.ZONE)).next();
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.toString()).isLessThan(later.toString());
        assertThat(Instant.ofEpochMilli(earlier.getMostSignificantBits() >>> 16))
                .isEqualTo("2026-11-23T05:30:00Z");
    }
}
