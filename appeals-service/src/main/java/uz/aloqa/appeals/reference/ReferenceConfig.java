package uz.aloqa.appeals.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** The term within which one may complain about an answer to the body above. */
@ConfigMapping(prefix = "aloqa.appeals.complaint")
interface ReferenceConfig {

    /** From the day of the answer. */
    @WithDefault("P1Y")
    Period term();
}
