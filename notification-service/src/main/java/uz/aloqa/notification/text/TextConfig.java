package uz.aloqa.notification.text;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Addresses in texts. */
@ConfigMapping(prefix = "aloqa.text")
public interface TextConfig {

    /** Longest address that leaves room for the words of a short message in Cyrillic. */
    int LONGEST_SMS_LINK = 18;

    /** The web client: links in mails and push messages begin so. */
    @WithDefault("http://localhost:3000")
    URI web();

    /** What short messages name to read on: short enough for one part in Cyrillic. */
    @WithDefault("aloqa.uz")
    String smsLink();

    /** The gateway as clients know it: links that the platform itself answers begin so. */
    @WithDefault("http://localhost:8080")
    URI api();
}
