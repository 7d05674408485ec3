package uz.aloqa.stack;

import java.util.Arrays;

/** The doors of the platform: which part listens, where by default, and what changes it. */
public enum Address {
    POSTGRES("postgres", "ALOQA_POSTGRES_PORT", 15432),
    KAFKA("kafka", "ALOQA_KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("kafka's controller", "ALOQA_KAFKA_CONTROLLER_PORT", 19093),
    S3("s3", "ALOQA_S3_PORT", 19000),
    KEYCLOAK("keycloak", "ALOQA_KEYCLOAK_PORT", 8180),
    MAHALLA("mahalla-service", "ALOQA_MAHALLA_PORT", 8082),
    APPEALS("appeals-service", "ALOQA_APPEALS_PORT", 8081),
    NOTIFICATION("notification-service", "ALOQA_NOTIFICATION_PORT", 8083),
    GATEWAY("gateway", "ALOQA_GATEWAY_PORT", 8080);

    private final String part;
    private final String variable;
    private final int standard;

    Address(String part, String variable, int standard) {
        this.part = part;
        this.variable = variable;
        this.standard = standard;
    }

    static Address of(String part) {
        return Arrays.stream(values())
                .filter(address -> address.part.equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + part));
    }

    public String part() {
        return part;
    }

    public String variable() {
        return variable;
    }

    public int standard() {
        return standard;
    }
}
