package uz.aloqa.testkit;

/** The official images, the same as in {@code docker-compose.yml} (a test compares). */
final class Images {

    static final String POSTGRES = "postgres:18";
    static final String KAFKA = "apache/kafka:4.4.0";
    static final String S3 = "andrewgaul/s3proxy:s3proxy-4.1.0";
    static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7.3";

    private Images() {}
}
