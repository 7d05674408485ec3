package uz.aloqa.appeals.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of storages in an office document before 2007 (MS-CFB §2.6): never compressed, so they can be looked for. */
final class OleNames implements Examination {

    private static final Map<String, RefusalReason> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("EncryptedPackage", RefusalReason.ENCRYPTED);
        WANTED.put("_VBA_PROJECT", RefusalReason.ACTIVE_CONTENT);
        WANTED.put("Macros", RefusalReason.ACTIVE_CONTENT);
        WANTED.put("\1Ole10Native", RefusalReason.ACTIVE_CONTENT);
        WANTED.put("Package", RefusalReason.ACTIVE_CONTENT);
        // An installer or a message has the same container and is no document.
        WANTED.put("__substg1.0_", RefusalReason.UNKNOWN_TYPE);
    }

    private static final String[] DOCUMENTS = {"WordDocument", "Workbook", "Book", "PowerPoint Document"};
    private static final int OVERLAP = 64;

    private byte[] rest = new byte[0];
    private boolean document;
    private Optional<RefusalReason> found = Optional.empty();

    @Override
    public void see(byte[] bytes, int length) {
        byte[] window = new byte[rest.length + length];
        System.arraycopy(rest, 0, window, 0, rest.length);
        System.arraycopy(bytes, 0, window, rest.length, length);
        // One character a byte: the two bytes of UTF-16 stay beside each other.
        String text = new String(window, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, RefusalReason> name : WANTED.entrySet()) {
            if (found.isEmpty() && text.contains(wide(name.getKey()))) {
                found = Optional.of(name.getValue());
            }
        }
        for (String name : DOCUMENTS) {
            document |= text.contains(wide(name));
        }
        int kept = Math.min(OVERLAP, window.length);
        rest = new byte[kept];
        System.arraycopy(window, window.length - kept, rest, 0, kept);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @Override
    public Optional<RefusalReason> objection() {
        return found.or(() -> document ? Optional.empty() : Optional.of(RefusalReason.UNKNOWN_TYPE));
    }
}
