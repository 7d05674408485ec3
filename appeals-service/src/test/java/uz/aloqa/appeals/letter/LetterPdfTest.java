package uz.aloqa.appeals.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.language.Language;

class LetterPdfTest {

    private static final VerificationCode CODE = new VerificationCode("7Q4M-0XKD-9V2A-HT3C");

    @Test
    void aLetterHoldsEveryLetterOfOurLanguages() throws IOException {
        for (Language language : Language.values()) {
            String text = textOf(LetterPdf.of(letter(language, List.of("Gʻoʻza, taʼmir: Ў, Қ, Ғ, Ҳ, ё, ъ, щ"))));
            assertThat(text)
                    .contains("26-1726266-000123-2", "26.11.2026", "7Q4M-0XKD-9V2A-HT3C")
                    .contains(
                            "1. Chiroqlar qachon yonadi?",
                            LetterWords.of(Outcome.EXPLAINED).in(language))
                    .contains("Gʻoʻza", "taʼmir", "Ў", "Қ", "Ғ", "Ҳ")
                    .contains(LetterWords.of(Outcome.SATISFIED).in(language));
        }
    }

    @Test
    void aLongAnswerGoesOnOverleafAndEverySheetTellsWhereItBelongs() throws IOException {
        List<String> paragraphs = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> "Band " + i + ": " + "soʻz ".repeat(60))
                .toList();
        PdfReader reader = new PdfReader(LetterPdf.of(letter(Language.UZ_LATN, paragraphs)));
        assertThat(reader.getNumberOfPages()).isGreaterThan(3);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(page)).contains(CODE.text(), page + "-bet");
        }
        reader.close();
    }

    @Test
    void aCodeIsUnderstoodAsPeopleTypeIt() {
        assertThat(VerificationCode.parse(" 7q4m oxkd-9v2a ht3c ")).contains(CODE);
        assertThat(VerificationCode.parse("7Q4M-0XKD-9V2A-HT3")).isEmpty();
        assertThat(VerificationCode.parse("7Q4M-0XKD-9V2A-HT3CC")).isEmpty();
        assertThat(VerificationCode.parse("7Q4M-0XKD-9V2A-HT3U")).isEmpty();
    }

    private static String textOf(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        reader.close();
        return text;
    }

    private static Letter letter(Language language, List<String> paragraphs) {
        return new Letter(
                language,
                "Yunusobod tumani",
                "Karimova Dilnoza",
                "26-1726266-000123-2",
                LetterWords.of(AppealKind.APPLICATION).in(language),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 26),
                LetterWords.of(Outcome.SATISFIED).in(language),
                paragraphs,
                List.of(new Letter.Point(
                        "Chiroqlar qachon yonadi?",
                        List.of("Bugundan."),
                        LetterWords.of(Outcome.EXPLAINED).in(language))),
                "Inspector 1",
                CODE,
                "https://aloqa.example/api/v1/answers/verification/" + CODE.text(),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
