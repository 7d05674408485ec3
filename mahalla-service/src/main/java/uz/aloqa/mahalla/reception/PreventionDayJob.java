package uz.aloqa.mahalla.reception;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.platform.time.Tashkent;

/**
 * The day of prevention: every inspector receives residents at their law-and-order point, unless somebody ended that rule or
 * excepted a day of it. New inspectors get it within a minute.
 */
@ApplicationScoped
class PreventionDayJob {

    private static final Logger LOG = Logger.getLogger(PreventionDayJob.class);

    private final Schedule schedule;
    private final DayOfWeek weekday;
    private final LocalTime opens;
    private final LocalTime closes;
    private final Duration slot;
    private final Clock clock;

    PreventionDayJob(
            Schedule schedule,
            @ConfigProperty(name = "aloqa.receptions.prevention-day") DayOfWeek weekday,
            @ConfigProperty(name = "aloqa.receptions.prevention-day.opens") LocalTime opens,
            @ConfigProperty(name = "aloqa.receptions.prevention-day.closes") LocalTime closes,
            @ConfigProperty(name = "aloqa.receptions.prevention-day.slot") Duration slot,
            Clock clock) {
        this.schedule = schedule;
        this.weekday = weekday;
        this.opens = opens;
        this.closes = closes;
        this.slot = slot;
        this.clock = clock;
    }

    @Scheduled(every = "60s", identity = "prevention-days")
    void add() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        int added = schedule.addPreventionDays(weekday, opens, closes, Math.toIntExact(slot.toMinutes()), today);
        if (added > 0) {
            LOG.infof("prevention day: %d inspectors receive on %s", added, weekday);
        }
    }
}
