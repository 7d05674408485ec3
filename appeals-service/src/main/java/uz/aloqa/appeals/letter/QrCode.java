package uz.aloqa.appeals.letter;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A QR code (ISO/IEC 18004) as lines and squares, sharp at any size. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /**
     * Draws the words.
     *
     * @param side of the square, in points
     */
    static Image draw(PdfWriter writer, String words, float side) {
        ByteMatrix modules = modules(words);
        float module = side / (modules.getWidth() + 2 * QUIET_ZONE);
        PdfTemplate picture = writer.getDirectContent().createTemplate(side, side);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    picture.rectangle((x + QUIET_ZONE) * module, side - (y + QUIET_ZONE + 1) * module, module, module);
                }
            }
        }
        picture.fill();
        return Image.getInstance(picture);
    }

    private static ByteMatrix modules(String words) {
        try {
            return Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + words.length(), e);
        }
    }
}
