package uz.aloqa.platform.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the keys are. A keyset is text: {@code <id>:<32 bytes in Base64>}, several separated by commas or line ends; the first
 * encrypts, all decrypt. In place of the text a file may be named. With a key-encrypting key the entries are
 * {@code <id>:wrapped:<Base64>}.
 */
@ConfigMapping(prefix = "aloqa.secret")
public interface SecretConfig {

    /** True for a service that keeps personal data: it doesn't start without keys. */
    @WithDefault("false")
    boolean enabled();

    /** Keys of the columns. */
    Optional<String> keyset();

    /** File with the keys of the columns. */
    Optional<Path> keysetFile();

    /** Keys of the blind indexes and of signed links; never the same as those of the columns. */
    Optional<String> indexKeyset();

    /** File with the keys of the blind indexes and of signed links. */
    Optional<Path> indexKeysetFile();

    /** How often a service looks for what older keys encrypted. */
    @WithDefault("1h")
    Duration renewal();

    /** File with the key that wraps all keys, 32 bytes in Base64; absent when they aren't wrapped. */
    Optional<Path> kekFile();
}
