package uz.aloqa.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.problem.BadRequest;

class StreamPositionTest {

    private static final Recipient SELF = Recipient.user(UUID.fromString("d0000000-0000-4000-8000-000000000021"));
    private static final Recipient DESK = Recipient.desk("1726266");

    @Test
    void anIdNamesThePositionInEveryInbox() {
        StreamPosition position = new StreamPosition(Map.of(SELF, 17L, DESK, 4L));

        assertThat(position.id()).isEqualTo("17-1726266.4");
        assertThat(StreamPosition.parse(position.id(), SELF)).isEqualTo(position);
        assertThat(new StreamPosition(Map.of(SELF, 17L)).id()).isEqualTo("17");
        StreamPosition ofBoth = position.with(Recipient.specialists("1726266"), 2);
        assertThat(ofBoth.id()).isEqualTo("17-1726266s.2-1726266.4");
        assertThat(StreamPosition.parse(ofBoth.id(), SELF)).isEqualTo(ofBoth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-1",
                "1.5",
                "17-",
                "17-1726266",
                "17-1726266.",
                "17-abc.4",
                "17-1726266.4-1726266.4",
                "1e3",
                "9999999999999999999",
                "17 ",
                "١٧"
            })
    void nonsenseIsRefusedBecauseAnyGuessWouldLoseOrRepeatSomething(String id) {
        assertThatThrownBy(() -> StreamPosition.parse(id, SELF)).isInstanceOf(BadRequest.class);
    }

    @Test
    void anInboxThatTheIdDoesNotNameBeginsAtItsPresentEnd() {
        StreamPosition end = new StreamPosition(Map.of(SELF, 20L, DESK, 9L));

        assertThat(StreamPosition.resume(StreamPosition.parse("17", SELF), end).id())
                .isEqualTo("17-1726266.9");
    }

    @Test
    void aDeskThatTheReaderHasLeftIsForgotten() {
        StreamPosition end = new StreamPosition(Map.of(SELF, 20L));

        assertThat(StreamPosition.resume(StreamPosition.parse("17-1726266.4", SELF), end)
                        .id())
                .isEqualTo("17");
    }

    @Test
    void aPositionPastTheEndIsKnownForOne() {
        StreamPosition end = new StreamPosition(Map.of(SELF, 20L, DESK, 9L));

        assertThat(end.with(DESK, 10).isPast(end)).isTrue();
        assertThat(end.isPast(end)).isFalse();
        assertThat(end.with(SELF, 1).isPast(end)).isFalse();
    }
}
