package uz.aloqa.platform.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Gives columns and signed links their keys:
 *
 * <pre>{@code
 * SecretColumn phone = secrets.column("applicant", "phone");
 * byte[] stored = phone.encrypt(applicantId, "+998901234567");
 * byte[] index = phone.index("+998901234567"); // equal for equal numbers, tells nothing without the key
 * }</pre>
 */
@Singleton
public class Secrets {

    private final KeyRing keys;

    /** The keys of a configuration. */
    @Inject
    public Secrets(SecretConfig config) {
        this(
                SecretKeys.read("aloqa.secret.keyset", config.keyset(), config.keysetFile(), config.kekFile()),
                SecretKeys.read(
                        "aloqa.secret.index-keyset", config.indexKeyset(), config.indexKeysetFile(), config.kekFile()));
    }

    Secrets(SecretKeys columns, SecretKeys indexes) {
        this.keys = new KeyRing(columns, indexes);
    }

    /**
     * An encrypted column.
     *
     * @param table that has it; together with the column and the row's id it is bound into every ciphertext
     * @param column its name
     */
    public SecretColumn column(String table, String column) {
        return new SecretColumn(table, column, keys);
    }

    /**
     * A signature for tokens of one purpose.
     *
     * @param purpose tokens of another purpose don't pass
     */
    public SecretSignature signature(String purpose) {
        return new SecretSignature(purpose, keys);
    }

    /** A service that keeps personal data finds out at its start, not with its first resident, that a key is missing. */
    @Singleton
    static class Start {

        void check(@Observes StartupEvent event, SecretConfig config, Instance<Secrets> secrets) {
            if (config.enabled()) {
                secrets.get();
            }
        }
    }
}
