package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which a service of this platform keeps personal data. Made with the data and deleted with it; beside the
 * data they protect nobody, which development does not need.
 *
 * @param folder of one service
 */
record DevelopmentKeys(Path folder) {

    private static final String COLUMNS = "columns";
    private static final String INDEXES = "indexes";
    private static final String AUDIT = "audit";
    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    Map<String, String> environment() {
        return Map.of(
                "ALOQA_SECRET_KEYSET_FILE", folder.resolve(COLUMNS).toString(),
                "ALOQA_SECRET_INDEX_KEYSET_FILE", folder.resolve(INDEXES).toString(),
                "ALOQA_AUDIT_KEY_FILE", folder.resolve(AUDIT).toString());
    }

    /** Makes what is not there yet. */
    void ensure() {
        try {
            Files.createDirectories(folder);
            ensure(folder.resolve(COLUMNS));
            ensure(folder.resolve(INDEXES));
            ensure(folder.resolve(AUDIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ensure(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(
                    file, "1:" + Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException kept) {
            // Made by an earlier start: what it encrypted has to stay readable.
        }
    }
}
