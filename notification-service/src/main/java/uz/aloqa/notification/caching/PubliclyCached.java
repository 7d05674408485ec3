package uz.aloqa.notification.caching;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer is the same for everybody: anyone may keep it for a while, and ask by its {@code ETag} whether it still
 * holds.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PubliclyCached {

    /** How long the answer may be shown without asking again. */
    int seconds();
}
