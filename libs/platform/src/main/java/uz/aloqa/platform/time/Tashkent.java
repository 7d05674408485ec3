package uz.aloqa.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The zone in which the law counts its days: UTC+5 without daylight saving. */
public final class Tashkent {

    /** {@code Asia/Tashkent}. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tashkent");

    private Tashkent() {}

    /** Gives every bean the one clock; tests put another in its place. */
    @ApplicationScoped
    static class ClockProducer {

        @Produces
        @DefaultBean
        @ApplicationScoped
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
