package uz.aloqa.appeals.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How exports are written. */
@ConfigMapping(prefix = "aloqa.exports")
interface ExportConfig {

    /** How often a replica looks for work. */
    @WithDefault("2s")
    String poll();

    /** An export ends after so many appeals. */
    @WithDefault("100000")
    int mostRows();
}
