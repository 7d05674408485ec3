package uz.aloqa.appeals.attachment.content;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture reduced to its points: read, set upright, brought to sRGB, written anew. What stood beside the points — Exif with
 * the place, XMP, IPTC, colour profiles, thumbnails, whatever was put behind the end — has no way through.
 */
public final class Picture {

    private static final float QUALITY = 0.9f;
    private static final int THUMBNAIL = 320;
    private static final int LEAST_BYTES_A_POINT = 3;

    private final BufferedImage points;
    private final FileType type;

    private Picture(BufferedImage points, FileType type) {
        this.points = points;
        this.type = type;
    }

    /** A picture that can't be taken. */
    public static final class Refused extends Exception {

        private final RefusalReason reason;

        Refused(RefusalReason reason, @Nullable Throwable cause) {
            super(reason.name(), cause);
            this.reason = reason;
        }

        /** Why not. */
        public RefusalReason reason() {
            return reason;
        }
    }

    /**
     * Reads a picture.
     *
     * @param bytes all of it, in memory: the JDK's JPEG reader asks for them from native code, where a virtual thread
     *     that waits for a socket keeps its carrier, and on one processor nobody is left to tell it that they came
     * @param orientation as Exif tells
     * @param mostPixels looked up in the header, before anything is decoded
     * @param memory bytes that the decoded points may take; a larger picture is read at half, a third … of its size
     * @throws Refused when it has more points, or can't be read
     */
    public static Picture read(byte[] bytes, FileType type, int orientation, long mostPixels, long memory)
            throws Refused {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type == FileType.PNG ? "png" : "jpeg");
        ImageReader reader = readers.next();
        try (PictureBytes input = new PictureBytes(bytes)) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > mostPixels) {
                throw new Refused(RefusalReason.TOO_MANY_PIXELS, null);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
            int step = step(pixels * Math.max(LEAST_BYTES_A_POINT, bits / 8), memory);
            param.setSourceSubsampling(step, step, 0, 0);
            return new Picture(upright(reader.read(0, param), orientation), type);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers answer damaged files with all sorts of exceptions.
            throw new Refused(RefusalReason.UNREADABLE, e);
        } finally {
            reader.dispose();
        }
    }

    private static int step(long bytes, long memory) {
        int step = 1;
        while (bytes / ((long) step * step) > memory) {
            step++;
        }
        return step;
    }

    /** Draws the points the right way up; drawing also converts them to sRGB. */
    private static BufferedImage upright(BufferedImage read, int orientation) {
        // Of a type of its own are those with a colour profile; these two are sRGB, and a copy would cost as much
        // again.
        if (orientation == 1 && read.getType() == colours(read)) {
            return read;
        }
        boolean turned = orientation >= 5;
        int width = turned ? read.getHeight() : read.getWidth();
        int height = turned ? read.getWidth() : read.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform(); // 1: as it is
        };
        BufferedImage upright = new BufferedImage(width, height, colours(read));
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(read, turn, null);
        graphics.dispose();
        return upright;
    }

    private static int colours(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    }

    /** Writes the picture in its own format. */
    public void write(Path file) throws IOException {
        write(points, type == FileType.PNG ? "png" : "jpeg", file);
    }

    /** Writes a small JPEG of it. */
    public void writeThumbnail(Path file) throws IOException {
        double scale = Math.min(1.0, (double) THUMBNAIL / Math.max(points.getWidth(), points.getHeight()));
        int width = Math.max(1, (int) Math.round(points.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(points.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(points, 0, 0, width, height, null);
        graphics.dispose();
        write(small, "jpeg", file);
    }

    private static void write(BufferedImage image, String format, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (FileImageOutputStream output = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
