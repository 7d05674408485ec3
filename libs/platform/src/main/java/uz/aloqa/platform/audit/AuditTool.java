package uz.aloqa.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import uz.aloqa.platform.secret.SigningKeys;
import uz.aloqa.platform.topics.Broker;

/**
 * Verifies the audit log of a service: {@code java -cp 'app/*:lib/boot/*:lib/main/*' uz.aloqa.platform.audit.AuditTool}, in the
 * service's environment. Signed heads come from the files given as arguments, else from {@code ALOQA_AUDIT_FILE}, and from the
 * topic. The public keys come from {@code ALOQA_AUDIT_PUBLIC_KEYS} ({@code <id>:<Base64>,…}), which an auditor has from
 * elsewhere; else from the key that signs. Ends with 0 when nothing is wrong, 1 when something is, 2 when it can't tell.
 */
public final class AuditTool {

    private static final String KEY = "ALOQA_AUDIT_KEY";

    private final Map<String, String> environment;
    private final PrintStream out;

    /** A run in an environment other than the process's own. */
    public AuditTool(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] files) {
        Logger.getLogger("").setLevel(Level.SEVERE); // only what was found is told
        System.exit(new AuditTool(System.getenv(), System.out).run(List.of(files)));
    }

    /** Verifies; the exit code. */
    public int run(List<String> files) {
        try {
            List<SignedHead> heads = new ArrayList<>();
            List<String> sources = files.isEmpty()
                    ? Optional.ofNullable(environment.get("ALOQA_AUDIT_FILE")).stream()
                            .toList()
                    : files;
            for (String file : sources) {
                if (files.isEmpty() && Files.notExists(Path.of(file))) {
                    out.println("no heads in " + file + " yet");
                    continue;
                }
                try (var lines = Files.lines(Path.of(file))) {
                    lines.filter(line -> !line.isBlank()).map(SignedHead::read).forEach(heads::add);
                }
            }
            String bootstrap = environment.get("ALOQA_KAFKA");
            if (bootstrap != null && !bootstrap.isBlank()) {
                Broker broker = Broker.at(
                        bootstrap,
                        environment.getOrDefault("ALOQA_TLS_CA_FILE", ""),
                        environment.getOrDefault("ALOQA_TLS_IDENTITY_FILE", ""));
                heads.addAll(new ToldHeads(broker, environment.getOrDefault("ALOQA_AUDIT_TOPIC", "audit.v1"))
                        .ofService(environment.getOrDefault("ALOQA_AUDIT_SERVICE", "appeals-service")));
            }
            return report(heads);
        } catch (IOException | SQLException | RuntimeException e) {
            out.println("can't be verified: " + e);
            return 2;
        }
    }

    private int report(List<SignedHead> heads) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                required("ALOQA_DB_URL"), required("ALOQA_DB_USER"), required("ALOQA_DB_PASSWORD"))) {
            AuditVerifier.Report report = new AuditVerifier(publicKeys()).verify(connection, heads);
            report.findings().forEach(finding -> out.println(finding));
            out.printf(
                    "%d chains, %d entries, %d signed heads: %s%n",
                    report.chains(),
                    report.entries(),
                    report.heads(),
                    report.findings().isEmpty() ? "whole" : report.findings().size() + " findings");
            if (heads.isEmpty()) {
                out.println("no signed heads: a cut tail or a chain written anew would not show");
            }
            return report.findings().isEmpty() ? 0 : 1;
        }
    }

    private Map<Integer, byte[]> publicKeys() {
        String given = environment.get("ALOQA_AUDIT_PUBLIC_KEYS");
        if (given == null || given.isBlank()) {
            return SigningKeys.read(
                            KEY,
                            Optional.ofNullable(environment.get(KEY)),
                            Optional.ofNullable(environment.get(KEY + "_FILE")).map(Path::of),
                            Optional.ofNullable(environment.get("ALOQA_SECRET_KEK_FILE"))
                                    .map(Path::of))
                    .publicKeys();
        }
        Map<Integer, byte[]> keys = new HashMap<>();
        Arrays.stream(given.strip().split("[\\s,]+", -1)).forEach(entry -> {
            String[] parts = entry.split(":", 2);
            keys.put(Integer.valueOf(parts[0]), Base64.getDecoder().decode(parts[1]));
        });
        return keys;
    }

    private String required(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
