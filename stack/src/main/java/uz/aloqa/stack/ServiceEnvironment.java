package uz.aloqa.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the services are told about where the others are. */
record ServiceEnvironment(
        Settings settings,
        PostgresServer postgres,
        KafkaServer kafka,
        S3Server s3,
        KeycloakServer keycloak,
        Map<String, List<Integer>> ports) {

    private static final String KEEPER_OF_FILES = "appeals-service";

    /** The name of a service's database and of its user; the gateway keeps no data. */
    static Optional<String> databaseOf(String module) {
        return module.equals(Platform.GATEWAY) ? Optional.empty() : Optional.of(module.replace("-service", ""));
    }

    Map<String, String> of(String module, int port) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "ALOQA_HTTP_HOST", "127.0.0.1",
                "ALOQA_HTTP_PORT", Integer.toString(port),
                "ALOQA_KAFKA", kafka.bootstrap(),
                "ALOQA_ISSUER", keycloak.issuer(),
                "ALOQA_KEYCLOAK_URL", keycloak.issuer(),
                "ALOQA_DEMO_DATA", "true"));
        databaseOf(module)
                .ifPresentOrElse(
                        database -> {
                            variables.putAll(Map.of(
                                    "ALOQA_DB_URL", postgres.jdbcUrl(database),
                                    "ALOQA_DB_USER", database,
                                    "ALOQA_DB_PASSWORD", settings.databasePassword()));
                            variables.putAll(keysOf(module).environment());
                            variables.put(
                                    "ALOQA_AUDIT_FILE", auditFileOf(module).toString());
                        },
                        () -> variables.putAll(Map.of(
                                "ALOQA_APPEALS_URL", replicas("appeals-service"),
                                "ALOQA_MAHALLA_URL", replicas("mahalla-service"),
                                "ALOQA_NOTIFICATION_URL", replicas("notification-service"))));
        if (module.equals("notification-service")) {
            variables.put("ALOQA_CLIENTS_SECRET", "aloqa-dev-clients");
        }
        if (module.equals(KEEPER_OF_FILES)) {
            variables.putAll(Map.of(
                    "ALOQA_S3_URL", s3.address().toString(),
                    "ALOQA_S3_ACCESS_KEY", S3Server.ACCESS_KEY,
                    "ALOQA_S3_SECRET_KEY", s3.secretKey()));
        }
        variables.putAll(settings.serviceEnvironment().getOrDefault(module, Map.of()));
        return Map.copyOf(variables);
    }

    /** The keys of a service that keeps data, beside the data. */
    DevelopmentKeys keysOf(String module) {
        return new DevelopmentKeys(
                settings.folder().resolve("data").resolve("keys").resolve(module));
    }

    /** Where a service tells the signed heads of its audit log: not in its database. */
    Path auditFileOf(String module) {
        return settings.folder().resolve("data").resolve("audit").resolve(module + ".jsonl");
    }

    private String replicas(String module) {
        return ports.getOrDefault(module, List.of()).stream()
                .map(port -> "http://localhost:" + port)
                .collect(Collectors.joining(","));
    }
}
