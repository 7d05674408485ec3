package uz.aloqa.testkit;

import java.util.Map;

/**
 * Starts the real parts. The answers are plain strings, because they cross from the class loader that started a part to
 * those that use it.
 */
interface Backend {

    /** Chosen by {@code -Dstack=embedded|containers}. */
    static Backend chosen() {
        String stack = System.getProperty("stack", "embedded");
        return switch (stack) {
            case "embedded" -> new EmbeddedBackend();
            case "containers" -> new ContainerBackend();
            default -> throw new IllegalArgumentException("-Dstack=" + stack + ": embedded or containers");
        };
    }

    /** Keys {@link Parts#URL} (ends with a slash, the database's name comes next), {@link Parts#USER}, {@link Parts#PASSWORD}. */
    Map<String, String> postgres();

    /** Key {@link Parts#URL}: bootstrap servers. */
    Map<String, String> kafka();

    /** Keys {@link Parts#URL}, {@link Parts#USER} (access key), {@link Parts#PASSWORD} (secret key). */
    Map<String, String> s3();

    /** Key {@link Parts#URL}: the realm, which is also the issuer. */
    Map<String, String> keycloak();
}
