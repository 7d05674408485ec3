package uz.aloqa.platform.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys as an operator writes them down, the one that encrypts first. Every failure names the setting and the entry, never a
 * key.
 *
 * @param entries at least one
 */
record SecretKeys(List<Entry> entries) {

    static final int KEY_BYTES = 32;

    private static final Pattern ENTRY = Pattern.compile("([1-9]\\d{0,8}):(wrapped:)?([A-Za-z0-9+/]+=*)");

    /**
     * One key.
     *
     * @param id written into every ciphertext
     * @param bytes 32
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Entry(int id, byte[] bytes) {

        @Override
        public String toString() {
            return "key " + id;
        }
    }

    SecretKeys {
        entries = List.copyOf(entries);
    }

    static SecretKeys read(String setting, Optional<String> text, Optional<Path> file, Optional<Path> kekFile) {
        String given = text.map(String::strip)
                .filter(keys -> !keys.isEmpty())
                .or(() -> file.map(path -> contents(setting + "-file", path)))
                .orElseThrow(
                        () -> new IllegalStateException(setting + " is not set: this service keeps personal data and"
                                + " doesn't start without keys. Set it or " + setting + "-file to a keyset,"
                                + " like 1:$(openssl rand -base64 32); see docs/operations.md, \"Keys\"."));
        return parse(setting, given, kekFile.map(SecretKeys::kek));
    }

    static SecretKeys parse(String setting, String text, Optional<Aead> kek) {
        List<Entry> entries = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        for (String entry : text.strip().split("[\\s,]+", -1)) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                throw new IllegalStateException(setting + ": entry " + (entries.size() + 1)
                        + " is not <id>:<Base64> with an id from 1 to 999999999");
            }
            int id = Integer.parseInt(parts.group(1));
            if (!ids.add(id)) {
                throw new IllegalStateException(setting + ": two keys have the id " + id);
            }
            entries.add(new Entry(id, key(setting, id, parts.group(2) != null, parts.group(3), kek)));
        }
        return new SecretKeys(entries);
    }

    /** How an entry is written when a key-encrypting key wraps it. */
    static String wrap(Entry entry, Aead kek) throws GeneralSecurityException {
        return entry.id() + ":wrapped:"
                + Base64.getEncoder().encodeToString(kek.encrypt(entry.bytes(), wrapping(entry.id())));
    }

    static Aead kek(Path file) {
        try {
            return new AesGcmJce(decode(
                    "aloqa.secret.kek-file",
                    0,
                    contents("aloqa.secret.kek-file", file).strip()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("aloqa.secret.kek-file: no key of AES-256", e);
        }
    }

    private static byte[] key(String setting, int id, boolean wrapped, String base64, Optional<Aead> kek) {
        if (wrapped != kek.isPresent()) {
            throw new IllegalStateException(setting + ": key " + id
                    + (wrapped
                            ? " is wrapped, but aloqa.secret.kek-file is not set"
                            : " is not wrapped, although aloqa.secret.kek-file is set"));
        }
        if (kek.isEmpty()) {
            return decode(setting, id, base64);
        }
        try {
            return kek.get().decrypt(Base64.getDecoder().decode(base64), wrapping(id));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(setting + ": key " + id + " was not wrapped by this key-encrypting key", e);
        }
    }

    private static byte[] decode(String setting, int id, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(setting + ": key " + id + " is not Base64", e);
        }
        throw new IllegalStateException(setting + ": key " + id + " has not 32 bytes");
    }

    private static byte[] wrapping(int id) {
        return ("aloqa.secret|" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static String contents(String setting, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(setting + ": " + file + " can't be read", e);
        }
    }
}
