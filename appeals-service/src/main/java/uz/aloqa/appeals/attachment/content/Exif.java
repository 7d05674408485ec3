package uz.aloqa.appeals.attachment.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;

/**
 * What a camera wrote into a picture (Exif 2.32): which way up it was held, and where. Everything read here comes from
 * strangers: a position that leads outside of the block ends the reading, and the picture counts as silent.
 *
 * @param orientation 1 to 8; 1 when it doesn't say
 * @param location when it says a place that exists
 */
record Exif(int orientation, @Nullable GeoPoint location) {

    static final Exif SILENT = new Exif(1, null);

    private static final String JPEG_MARK = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int LATITUDE_REF = 1;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE_REF = 3;
    private static final int LONGITUDE = 4;
    private static final int ENTRY = 12;

    /** Reads the beginning of a JPEG or PNG. */
    static Exif of(byte[] head) {
        byte[] block = Bytes.at(head, 0, "\u0089PNG") ? ofPng(head) : ofJpeg(head);
        if (block == null || block.length < 8) {
            return SILENT;
        }
        try {
            return read(ByteBuffer.wrap(block).order(block[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        } catch (IndexOutOfBoundsException e) {
            return SILENT;
        }
    }

    private static byte @Nullable [] ofJpeg(byte[] head) {
        int at = 2;
        while (at + 4 <= head.length && Bytes.unsigned(head, at) == 0xff) {
            int marker = Bytes.unsigned(head, at + 1);
            int length = Bytes.bigEndian16(head, at + 2);
            if (marker == 0xe1 && Bytes.at(head, at + 4, JPEG_MARK)) {
                return Arrays.copyOfRange(
                        head, at + 4 + JPEG_MARK.length(), Math.min(head.length, at + 2 + Math.max(length, 8)));
            }
            if (marker == 0xda || length < 2) {
                return null;
            }
            at += 2 + length;
        }
        return null;
    }

    private static byte @Nullable [] ofPng(byte[] head) {
        int at = 8;
        while (at + 8 <= head.length) {
            long length = Bytes.bigEndian32(head, at);
            if (length > head.length) {
                return null;
            }
            if (Bytes.at(head, at + 4, "eXIf")) {
                return Arrays.copyOfRange(head, at + 8, (int) Math.min(head.length, at + 8 + length));
            }
            at += 12 + (int) length;
        }
        return null;
    }

    private static Exif read(ByteBuffer tiff) {
        int first = tiff.getInt(4);
        int orientation = 1;
        GeoPoint location = null;
        for (int i = 0; i < entries(tiff, first); i++) {
            int entry = first + 2 + i * ENTRY;
            switch (tiff.getShort(entry) & 0xffff) {
                case ORIENTATION -> orientation = tiff.getShort(entry + 8) & 0xffff;
                case GPS -> location = location(tiff, tiff.getInt(entry + 8));
                default -> {} // of no interest, and gone with the rest
            }
        }
        return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, location);
    }

    private static int entries(ByteBuffer tiff, int directory) {
        return tiff.getShort(directory) & 0xffff;
    }

    private static @Nullable GeoPoint location(ByteBuffer tiff, int directory) {
        double latitude = Double.NaN;
        double longitude = Double.NaN;
        boolean south = false;
        boolean west = false;
        for (int i = 0; i < entries(tiff, directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            switch (tiff.getShort(entry) & 0xffff) {
                case LATITUDE_REF -> south = tiff.get(entry + 8) == 'S';
                case LATITUDE -> latitude = degrees(tiff, tiff.getInt(entry + 8));
                case LONGITUDE_REF -> west = tiff.get(entry + 8) == 'W';
                case LONGITUDE -> longitude = degrees(tiff, tiff.getInt(entry + 8));
                default -> {} // height, time, direction
            }
        }
        // Cameras without a fix write zeros; a comparison with NaN is false.
        boolean exists = latitude <= 90 && longitude <= 180 && (latitude != 0 || longitude != 0);
        return exists ? new GeoPoint(south ? -latitude : latitude, west ? -longitude : longitude) : null;
    }

    /** Three fractions: degrees, minutes, seconds. */
    private static double degrees(ByteBuffer tiff, int at) {
        return fraction(tiff, at) + fraction(tiff, at + 8) / 60 + fraction(tiff, at + 16) / 3_600;
    }

    private static double fraction(ByteBuffer tiff, int at) {
        return (double) (tiff.getInt(at) & 0xffff_ffffL) / (tiff.getInt(at + 4) & 0xffff_ffffL);
    }
}
