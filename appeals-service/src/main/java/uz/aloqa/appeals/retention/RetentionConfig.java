package uz.aloqa.appeals.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long personal data are kept. The law names no term (DOMAIN §3): these are ours, to be changed without a new build. */
@ConfigMapping(prefix = "aloqa.retention")
interface RetentionConfig {

    /** After the last step of an appeal that is closed. */
    @WithDefault("P5Y")
    Period after();

    /** The same where the applicant wishes to be forgotten: as long as one may complain higher (O‘RQ-445 article 20). */
    @WithDefault("P1Y")
    Period afterWish();

    /** How often a replica looks; {@code off}: never. */
    @WithDefault("10m")
    String every();

    /** How many appeals one transaction takes. */
    @WithDefault("50")
    int batch();
}
