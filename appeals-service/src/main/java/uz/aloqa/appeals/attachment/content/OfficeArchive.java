package uz.aloqa.appeals.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that says it is an office document (ECMA-376 part 2, OASIS OpenDocument 1.3 part 2). It is unpacked into nothing, with
 * limits, so that no bomb goes off; a zip that isn't a document, or that carries programs, is refused.
 */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 4_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;
    private static final Set<String> ACTIVE = Set.of(
            "bin", "exe", "dll", "js", "jse", "vbs", "vbe", "bat", "cmd", "com", "scr", "msi", "jar", "class", "ps1",
            "hta", "lnk", "sh", "jsp", "html", "htm", "svg", "zip", "rar", "7z");
    /** Settings of a printer are bytes of no danger; Word and Excel always put them here. */
    private static final List<String> HARMLESS = List.of("printersettings");

    private final byte[] buffer = new byte[16_384];
    private final Set<String> names = new HashSet<>();
    private @Nullable String openDocument;
    private long unpacked;

    private OfficeArchive() {}

    static Sniffed look(InputStream file) throws IOException {
        return new OfficeArchive().type(file);
    }

    private Sniffed type(InputStream file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() > MOST_ENTRIES || !names.add(entry.getName())) {
                    return new Sniffed.Refused(RefusalReason.ARCHIVE);
                }
                if (isActive(entry.getName().toLowerCase(Locale.ROOT))) {
                    return new Sniffed.Refused(isDocument() ? RefusalReason.ACTIVE_CONTENT : RefusalReason.ARCHIVE);
                }
                read(zip, entry.getName());
                if (unpacked > MOST_BYTES) {
                    return new Sniffed.Refused(RefusalReason.ARCHIVE);
                }
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            return new Sniffed.Refused(RefusalReason.UNREADABLE);
        }
        return known();
    }

    private void read(ZipInputStream zip, String name) throws IOException {
        StringBuilder type = new StringBuilder();
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            if (name.equals("mimetype") && type.length() < LONGEST_TYPE) {
                type.append(new String(buffer, 0, length, StandardCharsets.US_ASCII));
            }
            if (unpacked > MOST_BYTES) {
                return;
            }
        }
        if (name.equals("mimetype")) {
            openDocument = type.toString();
        }
    }

    private boolean isDocument() {
        return openDocument != null || names.contains("[Content_Types].xml");
    }

    private static boolean isActive(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean macros = name.startsWith("basic/") || name.startsWith("scripts/") || name.contains("vbaproject");
        return macros || (ACTIVE.contains(ending) && HARMLESS.stream().noneMatch(name::contains));
    }

    private Sniffed known() {
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return new Sniffed.Known(FileType.DOCX);
            }
            if (names.contains("xl/workbook.xml")) {
                return new Sniffed.Known(FileType.XLSX);
            }
            if (names.contains("ppt/presentation.xml")) {
                return new Sniffed.Known(FileType.PPTX);
            }
        }
        if (openDocument != null && names.contains("content.xml")) {
            return switch (openDocument) {
                case OPEN_DOCUMENT + "text" -> new Sniffed.Known(FileType.ODT);
                case OPEN_DOCUMENT + "spreadsheet" -> new Sniffed.Known(FileType.ODS);
                case OPEN_DOCUMENT + "presentation" -> new Sniffed.Known(FileType.ODP);
                default -> new Sniffed.Refused(RefusalReason.UNKNOWN_TYPE);
            };
        }
        return new Sniffed.Refused(RefusalReason.ARCHIVE);
    }
}
