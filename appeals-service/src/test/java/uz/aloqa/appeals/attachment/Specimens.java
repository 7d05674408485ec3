package uz.aloqa.appeals.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them, made by hand. */
public final class Specimens {

    /** What every scanner of viruses knows, in two halves so that none takes this source for one. */
    public static final byte[] EICAR =
            latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    private Specimens() {}

    /** A picture, red above and blue below. */
    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    /** A picture that is transparent in a corner. */
    public static byte[] png(int width, int height) {
        return picture("png", width, height, BufferedImage.TYPE_4BYTE_ABGR);
    }

    private static byte[] picture(String format, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with what a telephone adds: how it was held, and 41°21'54"N 69°17'16.8"E. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        return join(
                java.util.Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)},
                exif,
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, 10, 150);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0);
        tiff.position(50).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 102);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 126);
        tiff.position(102);
        for (int fraction : new int[] {41, 1, 21, 1, 54, 1, 69, 1, 17, 1, 168, 10}) {
            tiff.putInt(fraction);
        }
        tiff.position(150).put(latin("KANAREYKA\0"));
        return join(latin("Exif\0\0"), java.util.Arrays.copyOf(tiff.array(), 160));
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG whose header promises more points than any machine can hold. */
    public static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(latin("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return join(
                latin("\u0089PNG\r\n\u001a\n"),
                ByteBuffer.allocate(4).putInt(13).array(),
                header,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(),
                new byte[64]);
    }

    /** A PDF with something in its catalogue. */
    public static byte[] pdf(String inside) {
        return latin("%PDF-1.4\n1 0 obj\n<< /Type /Catalog " + inside
                + " >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    /** A film of a size. */
    public static byte[] mp4(int payload) {
        return join(
                box("ftyp", latin("isom\0\0\2\0isomiso2mp41")),
                box("moov", box("mvhd", new byte[100])),
                box("mdat", new byte[payload]));
    }

    private static byte[] box(String type, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(type), content);
    }

    /** A document of Word, with more entries: names one after the other. */
    public static byte[] docx(String... more) {
        String[] names = new String[more.length + 2];
        names[0] = "[Content_Types].xml";
        names[1] = "word/document.xml";
        System.arraycopy(more, 0, names, 2, more.length);
        return zip(names);
    }

    /** An archive. */
    public static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(latin("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document of Word before 2007, as far as its names go. */
    public static byte[] ole(String... names) {
        byte[] bytes = join(latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[600]);
        for (String name : names) {
            bytes = join(bytes, name.getBytes(StandardCharsets.UTF_16LE), new byte[64]);
        }
        return bytes;
    }

    public static byte[] latin(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
