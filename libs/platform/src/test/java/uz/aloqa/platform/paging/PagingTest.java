package uz.aloqa.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.platform.problem.BadRequest;

class PagingTest {

    @Test
    void aCursorKeepsTheKeysOfTheLastRow() {
        UUID id = UUID.randomUUID();
        Cursor cursor = Cursor.decode(Cursor.encode("2026-11-23T05:30:00Z", id, 7, "Doʻstlik"), 4)
                .orElseThrow();
        assertThat(cursor.read(0, Instant::parse)).isEqualTo("2026-11-23T05:30:00Z");
        assertThat(cursor.uuid(1)).isEqualTo(id);
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursor.text(3)).isEqualTo("Doʻstlik");
    }

    @Test
    void withoutACursorTheListBegins() {
        assertThat(Cursor.decode(null, 1)).isEmpty();
        assertThat(Cursor.decode("", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "abc", "MQ", "___"})
    void nonsenseIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2)).isInstanceOf(BadRequest.class);
    }

    @Test
    void aKeyOfTheWrongKindIsRefused() {
        Cursor cursor = Cursor.decode(Cursor.encode("seven"), 1).orElseThrow();
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> cursor.read(0, Instant::parse)).isInstanceOf(BadRequest.class);
    }

    @Test
    void onlyAFullListHasANextPage() {
        Page<String> full = Page.of(List.of(1, 2, 3), 2, Cursor::encode, String::valueOf);
        assertThat(full.items()).containsExactly("1", "2");
        assertThat(full.next()).isEqualTo(Cursor.encode(2));
        assertThat(Page.of(List.of(1, 2), 2, Cursor::encode, String::valueOf).next())
                .isNull();
    }

    @Test
    void aPageHasOneToTwoHundredItems() {
        assertThat(PageLimit.of(null)).isEqualTo(50);
        assertThat(PageLimit.of(200)).isEqualTo(200);
        assertThatThrownBy(() -> PageLimit.of(0)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> PageLimit.of(201)).isInstanceOf(BadRequest.class);
    }
}
