package uz.aloqa.appeals.attachment.content;

import java.util.Optional;
import java.util.Set;

/**
 * The names in a PDF, hexadecimal disguise undone: {@code /J#61vaScript} is {@code /JavaScript}. What stands in compressed
 * streams isn't seen here; that is for the virus scanner and for the reader's program.
 */
final class PdfNames implements Examination {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "SubmitForm",
            "ImportData",
            "XFA");
    private static final int LONGEST = 32;

    private final StringBuilder name = new StringBuilder();
    private boolean inName;
    private int hexDigits = -1;
    private int hex;
    private boolean active;
    private boolean encrypted;

    @Override
    public void see(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            see(bytes[i] & 0xff);
        }
    }

    private void see(int character) {
        if (!inName) {
            begin(character);
        } else if (hexDigits >= 0) {
            hex = hex * 16 + Math.max(0, Character.digit(character, 16));
            if (++hexDigits == 2) {
                add((char) hex);
                hexDigits = -1;
            }
        } else if (character == '#') {
            hexDigits = 0;
            hex = 0;
        } else if (isRegular(character)) {
            add((char) character);
        } else {
            end();
            begin(character);
        }
    }

    private void begin(int character) {
        if (character == '/') {
            inName = true;
            name.setLength(0);
        }
    }

    private void add(char character) {
        if (name.length() < LONGEST) {
            name.append(character);
        }
    }

    private void end() {
        inName = false;
        active |= ACTIVE.contains(name.toString());
        encrypted |= "Encrypt".contentEquals(name);
    }

    private static boolean isRegular(int character) {
        return character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }

    @Override
    public Optional<RefusalReason> objection() {
        if (inName) {
            end();
        }
        if (encrypted) {
            return Optional.of(RefusalReason.ENCRYPTED);
        }
        return active ? Optional.of(RefusalReason.ACTIVE_CONTENT) : Optional.empty();
    }
}
