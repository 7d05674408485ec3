package uz.aloqa.appeals.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Tells a file's type by its first bytes; the name and the type that the sender declared count for nothing. */
final class Sniffer {

    /** How many bytes it wants to see. */
    static final int WANTED = 512;

    private static final List<String> PROGRAMS = List.of(
            "MZ",
            "\u007fELF",
            "\u00fe\u00ed\u00fa\u00ce",
            "\u00fe\u00ed\u00fa\u00cf",
            "\u00ce\u00fa\u00ed\u00fe",
            "\u00cf\u00fa\u00ed\u00fe",
            "\u00ca\u00fe\u00ba\u00be",
            "\u0000asm",
            "dex\n",
            "#!/",
            "#! /",
            "L\0\0\0\u0001\u0014\u0002\0");
    private static final List<String> ARCHIVES = List.of(
            "Rar!",
            "7z\u00bc\u00af'\u001c",
            "\u001f\u008b",
            "BZh",
            "\u00fd7zXZ",
            "(\u00b5/\u00fd",
            "MSCF",
            "PK\5\6",
            "PK\7\b",
            "!<arch>");
    private static final List<String> PICTURES = List.of("GIF8", "BM", "II*\0", "MM\0*", "8BPS", "\0\0\1\0");
    private static final int TAR_MAGIC = 257;
    private static final Set<String> HEIF =
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis");
    private static final Set<String> MOBILE = Set.of("3gp4", "3gp5", "3gp6", "3gp7", "3ge6", "3gg6", "3gr6", "3gs6");
    private static final Set<String> MP4 =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VP", "MSNV", "dash");
    private static final int MPEG_SYNC = 0xffe0;

    private Sniffer() {}

    static Sniffed sniff(byte[] head) {
        if (startsWithAny(head, PROGRAMS) && !Bytes.at(head, 0, "#!AMR")) {
            return new Sniffed.Refused(RefusalReason.EXECUTABLE);
        }
        if (startsWithAny(head, ARCHIVES) || Bytes.at(head, TAR_MAGIC, "ustar")) {
            return new Sniffed.Refused(RefusalReason.ARCHIVE);
        }
        if (startsWithAny(head, PICTURES)) {
            return new Sniffed.Refused(RefusalReason.IMAGE_FORMAT);
        }
        if (Bytes.at(head, 0, "PK\3\4")) {
            return new Sniffed.Zipped();
        }
        if (Bytes.at(head, 4, "ftyp")) {
            return brand(new String(head, 8, Math.min(4, head.length - 8), StandardCharsets.ISO_8859_1));
        }
        if (Bytes.at(head, 0, "RIFF")) {
            return riff(head);
        }
        return plain(head);
    }

    private static Sniffed plain(byte[] head) {
        if (Bytes.at(head, 0, "\u00ff\u00d8\u00ff")) {
            return new Sniffed.Known(FileType.JPEG);
        }
        if (Bytes.at(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return new Sniffed.Known(FileType.PNG);
        }
        if (Bytes.at(head, 0, "%PDF-")) {
            return new Sniffed.Known(FileType.PDF);
        }
        if (Bytes.at(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return new Sniffed.Known(FileType.OLE);
        }
        if (Bytes.at(head, 0, "OggS")) {
            return new Sniffed.Known(FileType.OGG);
        }
        if (Bytes.at(head, 0, "#!AMR\n") || Bytes.at(head, 0, "#!AMR-WB\n")) {
            return new Sniffed.Known(FileType.AMR);
        }
        if (Bytes.at(head, 0, "\u001aE\u00df\u00a3") && Bytes.find(head, 4, "webm") >= 0) {
            return new Sniffed.Known(FileType.WEBM);
        }
        if (Bytes.at(head, 0, "ID3") || isMpegAudio(head)) {
            return new Sniffed.Known(FileType.MP3);
        }
        return new Sniffed.Refused(RefusalReason.UNKNOWN_TYPE);
    }

    /** A frame of MPEG audio, layer III, with a bit rate and a sampling rate that exist. */
    private static boolean isMpegAudio(byte[] head) {
        if (head.length < 4 || (Bytes.bigEndian16(head, 0) & MPEG_SYNC) != MPEG_SYNC) {
            return false;
        }
        int version = head[1] >> 3 & 3;
        int layer = head[1] >> 1 & 3;
        int bitRate = head[2] >> 4 & 15;
        int sampling = head[2] >> 2 & 3;
        return version != 1 && layer == 1 && bitRate != 0 && bitRate != 15 && sampling != 3;
    }

    private static Sniffed brand(String brand) {
        if (HEIF.contains(brand)) {
            return new Sniffed.Refused(RefusalReason.IMAGE_FORMAT);
        }
        if (brand.equals("qt  ")) {
            return new Sniffed.Known(FileType.QUICKTIME);
        }
        if (brand.equals("M4A ") || brand.equals("M4B ")) {
            return new Sniffed.Known(FileType.M4A);
        }
        if (MOBILE.contains(brand)) {
            return new Sniffed.Known(FileType.MOBILE_VIDEO);
        }
        return MP4.contains(brand) ? new Sniffed.Known(FileType.MP4) : new Sniffed.Refused(RefusalReason.UNKNOWN_TYPE);
    }

    private static Sniffed riff(byte[] head) {
        if (Bytes.at(head, 8, "WAVE")) {
            return new Sniffed.Known(FileType.WAV);
        }
        return new Sniffed.Refused(Bytes.at(head, 8, "WEBP") ? RefusalReason.IMAGE_FORMAT : RefusalReason.UNKNOWN_TYPE);
    }

    private static boolean startsWithAny(byte[] head, List<String> beginnings) {
        return beginnings.stream().anyMatch(beginning -> Bytes.at(head, 0, beginning));
    }
}
