package uz.aloqa.appeals.crimereport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** The terms of JPK article 329. */
@ConfigMapping(prefix = "aloqa.crime-reports")
interface CrimeReportConfig {

    /** Term of the check. */
    @WithDefault("P10D")
    Period term();

    /** Term of a check that a prosecutor extended, from the registration on. */
    @WithDefault("P1M")
    Period extendedTerm();
}
