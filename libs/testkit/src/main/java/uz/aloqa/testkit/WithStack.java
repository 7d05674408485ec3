package uz.aloqa.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @QuarkusTest}: the real parts the service needs, already started and set in its configuration. Test
 * classes with the same values share one application; the servers are shared by all.
 */
@WithTestResource(AloqaResource.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithStack {

    /** Name of the service's database, e.g. {@code appeals}; empty: the service has none. */
    String database() default "";

    /** Whether the service needs Kafka. */
    boolean kafka() default true;

    /** Whether the service needs the S3 store; told to it by the names of a deployed service's environment. */
    boolean store() default false;

    /**
     * True when tokens are checked against a real Keycloak with the realm of {@code deploy/keycloak} ({@link
     * TestKeycloak} signs in there); false when they come from {@link TestTokens}, which takes no time to start.
     */
    boolean keycloak() default false;
}
