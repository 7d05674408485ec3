package uz.aloqa.notification.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** Tells a provider from everybody else by what only it was told. */
public final class CallbackSecret {

    /** Fewer characters could be guessed. */
    private static final int SHORTEST = 16;

    private CallbackSecret() {}

    /**
     * Lets the right secret pass. Where none is configured, nobody is let in.
     *
     * @param wanted as configured
     * @param given with the request
     * @throws NotFound for any other: whoever guesses doesn't even learn which callbacks there are
     */
    public static void require(Optional<String> wanted, @Nullable String given) {
        boolean right = wanted.filter(secret -> secret.length() >= SHORTEST).isPresent()
                && given != null
                && MessageDigest.isEqual(digest(wanted.orElseThrow()), digest(given));
        if (!right) {
            throw new NotFound(
                    "callback-unknown",
                    Text.of(
                            "Bunday manzil yoʻq.",
                            "Бундай манзил йўқ.",
                            "Такого адреса нет.",
                            "There is no such address."));
        }
    }

    /** Of equal length, so that the time of the comparison tells nothing. */
    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
