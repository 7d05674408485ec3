package uz.aloqa.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class need the whole platform. It is started once for all classes; a {@link World} parameter gives
 * access. What a test has killed and left behind stands again before the next one.
 */
@ExtendWith(PlatformExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnThePlatform {}
