package uz.aloqa.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the audit log. */
@ConfigMapping(prefix = "aloqa.audit")
public interface AuditConfig {

    /** True for a service that keeps one: it doesn't start without a key to sign with. */
    @WithDefault("false")
    boolean enabled();

    /** How often waiting entries are chained. */
    @WithDefault("off")
    String chaining();

    /** How often the heads of grown chains are signed and told. What is younger than that can't be proven to be missing. */
    @WithDefault("off")
    String export();

    /** Ed25519 keys that sign the heads, {@code <id>:<32 bytes in Base64>}. */
    Optional<String> key();

    /** File with the same. */
    Optional<Path> keyFile();

    /** Topic of the signed heads. */
    @WithDefault("audit.v1")
    String topic();

    /** File outside the database to which every signed head is added; absent: the topic alone holds them. */
    Optional<Path> file();
}
