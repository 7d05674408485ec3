package uz.aloqa.appeals.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Gʻaniyeva Oʻgʻiloy, G'aniyeva O‘g‘iloy",
        "Gʻaniyeva Oʻgʻiloy, ЎҒИЛОЙ ҒАНИЕВА",
        "Karimova Dilnoza, Дилноза  Каримова",
        "Yusupov Hamid, Юсупов Ҳамид",
        "Quvondiqova Muattar, Қувондиқова Муаттар",
        "Xoʻjayev Shuhrat, Ҳўжаев Шухрат"
    })
    void oneNameInItsSpellingsHasOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @Test
    void aFullNameIsFoundBySurnameAndNameToo() {
        assertThat(NameKey.ofEveryLength("Karimova Dilnoza Anvar qizi"))
                .hasSize(2)
                .contains(NameKey.of("Karimova Dilnoza"), NameKey.of("Karimova Dilnoza Anvar qizi"));
        assertThat(NameKey.of("Karimova Dilnoza")).isNotEqualTo(NameKey.of("Karimov Dilnoza"));
        assertThat(NameKey.ofEveryLength(" ʻ - ")).isEmpty();
    }

    @Test
    void masksShowNoMoreThanTheySay() {
        assertThat(Mask.LAST_FOUR.over("52010990011234")).isEqualTo("5********1234");
        assertThat(Mask.LAST_FOUR.over("12345678")).isEqualTo("********");
        assertThat(Mask.INITIALS.over("Oʻgʻiloy Gʻaniyeva")).isEqualTo("O. G.");
        assertThat(Mask.ALL.over("Yunusobod")).isEqualTo("********");
    }
}
