package uz.aloqa.mahalla.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskEscalation;

/** How long after the end of its term a task that is still open reaches each level of escalation. */
@ApplicationScoped
public class EscalationPolicy {

    private final List<Duration> delays;

    /**
     * A policy.
     *
     * @param delays after the end of the term, one for each level, rising
     */
    public EscalationPolicy(@ConfigProperty(name = "aloqa.tasks.escalate-after") List<Duration> delays) {
        if (delays.size() != TaskEscalation.values().length
                || !delays.equals(delays.stream().sorted().toList())) {
            throw new IllegalArgumentException("aloqa.tasks.escalate-after wants three durations, rising: " + delays);
        }
        this.delays = List.copyOf(delays);
    }

    /** When a task of that term that has reached a level reaches the next one; null when there is none. */
    @Nullable
    Instant next(Instant dueAt, int level) {
        return level < delays.size() ? dueAt.plus(delays.get(level)) : null;
    }

    /** Who hears of a level, from 1. */
    static TaskEscalation at(int level) {
        return switch (level) {
            case 1 -> TaskEscalation.DESK;
            case 2 -> TaskEscalation.HEAD;
            case 3 -> TaskEscalation.MAIN_DEPARTMENT;
            default -> throw new IllegalArgumentException("no level " + level);
        };
    }
}
