package uz.aloqa.appeals.letter;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import uz.aloqa.platform.language.Text;

/** Prints a letter: A4, fonts embedded, the check on the last page. DejaVu has the turned comma of Uzbek and all of Cyrillic. */
final class LetterPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final BaseFont PLAIN = font("DejaVuSerif.ttf");
    private static final BaseFont STRONG = font("DejaVuSerif-Bold.ttf");
    private static final BaseFont TYPED = font("DejaVuSansMono.ttf");
    private static final Color QUIET = new Color(90, 90, 90);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final float MARGIN = 62;
    private static final float FOOT = 34;
    private static final float CODE_SIDE = 92;

    private final Letter letter;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 10);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private LetterPdf(Letter letter) {
        this.letter = letter;
    }

    /** The PDF of a letter. */
    static byte[] of(Letter letter) {
        return new LetterPdf(letter).print();
    }

    private byte[] print() {
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot());
        document.addTitle(in(LetterWords.TITLE) + " " + letter.number());
        document.addCreator("Aloqa");
        document.open();
        head();
        facts();
        text();
        check(writer);
        document.close();
        return bytes.toByteArray();
    }

    private void head() {
        document.add(centred(in(LetterWords.MINISTRY), STRONG, 12));
        document.add(centred(in(LetterWords.DEPARTMENT.with(letter.department())), PLAIN, 11));
        PdfPTable rule = new PdfPTable(1);
        rule.setWidthPercentage(100);
        PdfPCell line = new PdfPCell();
        line.setBorder(Rectangle.BOTTOM);
        line.setBorderWidth(1.2f);
        line.setFixedHeight(8);
        rule.addCell(line);
        rule.setSpacingAfter(16);
        document.add(rule);
        Paragraph title = centred(in(LetterWords.TITLE), STRONG, 14);
        title.setSpacingAfter(14);
        document.add(title);
    }

    private void facts() {
        PdfPTable facts = new PdfPTable(new float[] {36, 64});
        facts.setWidthPercentage(100);
        fact(facts, LetterWords.TO, letter.addressee());
        fact(facts, LetterWords.NUMBER, letter.number());
        fact(facts, LetterWords.KIND, letter.kind());
        fact(facts, LetterWords.REGISTERED, DATE.format(letter.registeredOn()));
        fact(facts, LetterWords.ANSWERED, DATE.format(letter.answeredOn()));
        fact(facts, LetterWords.OUTCOME, letter.outcome());
        facts.setSpacingAfter(14);
        document.add(facts);
    }

    private void fact(PdfPTable facts, Text name, String value) {
        facts.addCell(bare(new Phrase(in(name), new Font(PLAIN, 10, Font.NORMAL, QUIET))));
        facts.addCell(bare(new Phrase(value, new Font(STRONG, 10))));
    }

    private void text() {
        paragraphs(letter.paragraphs());
        for (int i = 0; i < letter.points().size(); i++) {
            point(i + 1, letter.points().get(i));
        }
        Paragraph signed = new Paragraph(16, in(LetterWords.SIGNED) + ": ", new Font(PLAIN, 11));
        signed.add(new Phrase(letter.signer(), new Font(STRONG, 11)));
        signed.setSpacingBefore(14);
        signed.setKeepTogether(true);
        document.add(signed);
        Paragraph complain = new Paragraph(14, in(LetterWords.COMPLAIN), new Font(PLAIN, 9, Font.NORMAL, QUIET));
        complain.setSpacingBefore(12);
        complain.setSpacingAfter(14);
        document.add(complain);
    }

    private void paragraphs(List<String> paragraphs) {
        for (String words : paragraphs) {
            Paragraph paragraph = new Paragraph(16, words, new Font(PLAIN, 11));
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            paragraph.setSpacingAfter(8);
            document.add(paragraph);
        }
    }

    private void point(int number, Letter.Point point) {
        Paragraph question = new Paragraph(16, number + ". " + point.question(), new Font(STRONG, 11));
        question.setSpacingBefore(6);
        question.setSpacingAfter(4);
        question.setKeepTogether(true);
        document.add(question);
        paragraphs(point.reasons());
        Paragraph outcome = new Paragraph(15, in(LetterWords.OUTCOME) + ": ", new Font(PLAIN, 10, Font.NORMAL, QUIET));
        outcome.add(new Phrase(point.outcome(), new Font(STRONG, 10)));
        outcome.setSpacingAfter(8);
        document.add(outcome);
    }

    private void check(PdfWriter writer) {
        PdfPTable check = new PdfPTable(new float[] {24, 76});
        check.setWidthPercentage(100);
        check.setKeepTogether(true);
        PdfPCell picture = bare(null);
        picture.setImage(QrCode.draw(writer, letter.address(), CODE_SIDE));
        picture.setBorder(Rectangle.TOP);
        picture.setPaddingTop(10);
        check.addCell(picture);
        PdfPCell words = bare(null);
        words.setBorder(Rectangle.TOP);
        words.setPaddingTop(10);
        words.setPaddingLeft(10);
        words.addElement(new Paragraph(14, in(LetterWords.VERIFY), new Font(STRONG, 10)));
        words.addElement(new Paragraph(13, letter.address(), new Font(TYPED, 7)));
        Paragraph code = new Paragraph(18, in(LetterWords.CODE) + ": ", new Font(PLAIN, 10));
        code.add(new Phrase(letter.code().text(), new Font(TYPED, 11)));
        words.addElement(code);
        words.addElement(new Paragraph(15, in(LetterWords.DIGEST), new Font(PLAIN, 8, Font.NORMAL, QUIET)));
        words.addElement(new Paragraph(11, letter.sha256(), new Font(TYPED, 7)));
        check.addCell(words);
        document.add(check);
    }

    private static PdfPCell bare(@org.jspecify.annotations.Nullable Phrase phrase) {
        PdfPCell cell = phrase == null ? new PdfPCell() : new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(5);
        return cell;
    }

    private static Paragraph centred(String words, BaseFont font, float size) {
        Paragraph paragraph = new Paragraph(size * 1.4f, words, new Font(font, size));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private String in(Text text) {
        return text.in(letter.language());
    }

    private static BaseFont font(String name) {
        try (InputStream file = Objects.requireNonNull(LetterPdf.class.getResourceAsStream(FONTS + name), name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number, code and page on every sheet: one that is torn off can be told where it belongs. */
    private final class Foot extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document sheet) {
            Font small = new Font(PLAIN, 8, Font.NORMAL, QUIET);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_LEFT,
                    new Phrase(letter.number() + "  ·  " + letter.code().text(), small),
                    MARGIN,
                    FOOT,
                    0);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase(in(LetterWords.PAGE.with(writer.getPageNumber())), small),
                    sheet.getPageSize().getWidth() - MARGIN,
                    FOOT,
                    0);
        }
    }
}
