package uz.aloqa.appeals.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergencyWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bolam yoʻqol*      | Kecha bolam yo'qoldi!                   | true
            bolam yoʻqol*      | БОЛАМ ЙЎҚОЛИБ ҚОЛДИ                     | true
            bolam yoʻqol*      | bolam   yo‘qolibdi, yordam              | true
            bolam yoʻqol*      | bolam va yoʻqolgan telefonim            | false
            yordam bering      | Ёрдам беринг                            | true
            угрожа* убить      | он угрожает убить нас                   | true
            угрожа* убить      | он угрожает и хочет убить               | false
            пропал ребенок     | У нас пропал ребёнок.                   | true
            бомба              | бомбардировка                           | false
            gas leak*          | there are GAS LEAKS here                | true
            oʻldir*            | oldin                                   | false
            """)
    void wordsAreFoundWhateverTheScriptAndOnlyAsWholeWords(String words, String text, boolean found) {
        String russian = text.replace('ё', 'е').replace('Ё', 'Е');
        assertThat(EmergencyWords.isIn(Folded.of(text), Folded.of(words))
                        || EmergencyWords.isIn(Folded.of(russian), Folded.of(words)))
                .isEqualTo(found);
    }

    @Test
    void allApostrophesAreTheSame() {
        assertThat(Folded.of("oʻt oʼt o‘t o’t o't o`t")).isEqualTo(" ot ot ot ot ot ot ");
    }
}
