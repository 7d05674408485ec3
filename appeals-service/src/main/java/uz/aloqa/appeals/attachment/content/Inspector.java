package uz.aloqa.appeals.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Looks at a file as a whole; never holds more of it than a buffer. */
public final class Inspector {

    /** What a camera tells about a picture stands before the picture. */
    private static final int HEAD = 256 << 10;

    private static final int BUFFER = 64 << 10;

    private Inspector() {}

    /** What a file is, and whether it may be taken. */
    public static Findings inspect(Source source) throws IOException {
        byte[] head;
        try (InputStream bytes = source.open()) {
            head = bytes.readNBytes(HEAD);
        }
        Sniffed sniffed = Sniffer.sniff(head.length > Sniffer.WANTED ? Arrays.copyOf(head, Sniffer.WANTED) : head);
        if (sniffed instanceof Sniffed.Zipped) {
            try (InputStream bytes = source.open()) {
                sniffed = OfficeArchive.look(bytes);
            }
        }
        return switch (sniffed) {
            case Sniffed.Known known -> examine(source, known.type(), head);
            case Sniffed.Refused refused -> new Findings.Refused(digest(source, List.of()), refused.reason());
            case Sniffed.Zipped zipped -> throw new IllegalStateException("a zip was looked into and is still one");
        };
    }

    private static Findings examine(Source source, FileType type, byte[] head) throws IOException {
        List<Examination> examinations = examinationsOf(type);
        String sha256 = digest(source, examinations);
        Optional<RefusalReason> objection = examinations.stream()
                .map(Examination::objection)
                .flatMap(Optional::stream)
                .findFirst();
        if (objection.isPresent()) {
            return new Findings.Refused(sha256, objection.get());
        }
        Exif exif = type.kind() == FileKind.IMAGE ? Exif.of(head) : Exif.SILENT;
        return new Findings.Taken(sha256, type, exif.orientation(), exif.location());
    }

    /** Pictures need none: only their points are kept, whatever else is in the file. */
    private static List<Examination> examinationsOf(FileType type) {
        return switch (type) {
            case JPEG, PNG -> List.of();
            case MP4, QUICKTIME, MOBILE_VIDEO, M4A -> List.of(new Ending(type), new Boxes());
            case WAV -> List.of(new Ending(type), new WaveLength());
            case WEBM, MP3, OGG, AMR -> List.of(new Ending(type));
            case PDF -> List.of(new Ending(type), new PdfNames());
            case OLE -> List.of(new Ending(type), new OleNames());
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> List.of(new ZipDirectory());
        };
    }

    private static String digest(Source source, List<Examination> examinations) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        List<Examination> all = new ArrayList<>(examinations);
        try (InputStream bytes = source.open()) {
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                digest.update(buffer, 0, length);
                for (Examination examination : all) {
                    examination.see(buffer, length);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
