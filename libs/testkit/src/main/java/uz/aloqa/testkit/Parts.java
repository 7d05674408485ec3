package uz.aloqa.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The real parts of this JVM: each is started at its first use, once, and ends with the JVM.
 *
 * <p>Quarkus loads test classes anew for every application of a test run, so a plain static field would start a second
 * server. The state therefore lives in this class as the system class loader knows it, and is reached by reflection.
 */
final class Parts {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String S3 = "s3";
    static final String KEYCLOAK = "keycloak";
    static final String TOKENS = "tokens";
    static final String KEYS = "keys";

    static final String URL = "url";
    static final String USER = "user";
    static final String PASSWORD = "password";

    private static final Map<String, Map<String, String>> STARTED = new HashMap<>();

    private Parts() {}

    /** One fact about a part; starts it when nobody did yet. */
    static String get(String part, String fact) {
        return Objects.requireNonNull(get(part).get(fact), () -> part + " has no " + fact);
    }

    /** How to reach a part; starts it when nobody did yet. */
    static Map<String, String> get(String part) {
        ClassLoader lasting = ClassLoader.getSystemClassLoader();
        try {
            Method start = Class.forName(Parts.class.getName(), true, lasting).getDeclaredMethod("start", String.class);
            start.setAccessible(true);
            Map<?, ?> facts = (Map<?, ?>) start.invoke(null, part);
            return facts.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            fact -> (String) fact.getKey(), fact -> (String) fact.getValue()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(part + " could not be started", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " could not be started", e);
        }
    }

    /** Called by reflection from {@link #get}. */
    @SuppressWarnings("unused")
    static synchronized Map<String, String> start(String part) {
        Map<String, String> known = STARTED.get(part);
        if (known != null) {
            return known;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Parts.class.getClassLoader());
        try {
            Map<String, String> facts = switch (part) {
                case POSTGRES -> Backend.chosen().postgres();
                case KAFKA -> Backend.chosen().kafka();
                case S3 -> Backend.chosen().s3();
                case KEYCLOAK -> Backend.chosen().keycloak();
                case TOKENS -> KeyServer.start();
                case KEYS -> SecretKeysets.make();
                default -> throw new IllegalArgumentException("no part " + part);
            };
            STARTED.put(part, facts);
            return facts;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
