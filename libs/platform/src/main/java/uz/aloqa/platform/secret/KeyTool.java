package uz.aloqa.platform.secret;

import com.google.crypto.tink.Aead;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Makes keys for an operator: {@code java -cp 'app/*:lib/main/*' uz.aloqa.platform.secret.KeyTool <id> [file of the
 * key-encrypting key]} prints one entry of a keyset. Without a key-encrypting key {@code openssl rand} does the same.
 */
public final class KeyTool {

    private KeyTool() {}

    /** See the class. */
    public static void main(String[] arguments) throws GeneralSecurityException {
        print(List.of(arguments), System.out);
    }

    static void print(List<String> arguments, PrintStream out) throws GeneralSecurityException {
        if (arguments.isEmpty() || arguments.size() > 2 || !arguments.getFirst().matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("say an id from 1 to 999999999, and the file of the key-encrypting key");
        }
        byte[] bytes = new byte[SecretKeys.KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        SecretKeys.Entry entry = new SecretKeys.Entry(Integer.parseInt(arguments.getFirst()), bytes);
        Optional<Aead> kek =
                arguments.size() == 2 ? Optional.of(SecretKeys.kek(Path.of(arguments.get(1)))) : Optional.empty();
        out.println(
                kek.isPresent()
                        ? SecretKeys.wrap(entry, kek.get())
                        : entry.id() + ":" + Base64.getEncoder().encodeToString(bytes));
    }
}
