package uz.aloqa.notification.channel.http;

import java.time.Duration;

/** Settings under test: short, so that what never ends is given up soon. */
public record HttpSettings(Duration connectTimeout, Duration totalTimeout, int maxAnswer)
        implements ProviderHttpConfig {

    /** A client that gives up soon. */
    public static ProviderHttp impatient() {
        return new ProviderHttp(new HttpSettings(Duration.ofMillis(700), Duration.ofMillis(700), 65_536));
    }

    /** A client for what goes well, on a machine that may be busy. */
    public static ProviderHttp patient() {
        return new ProviderHttp(new HttpSettings(Duration.ofSeconds(20), Duration.ofSeconds(20), 65_536));
    }
}
