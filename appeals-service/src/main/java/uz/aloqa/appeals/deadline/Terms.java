package uz.aloqa.appeals.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.Period;
import uz.aloqa.contracts.AppealKind;

/** The lengths of the terms of article 28, and the end of the working day for article 23. */
@ConfigMapping(prefix = "aloqa.appeals")
public interface Terms {

    /** Term of consideration by kind. */
    Lengths term();

    /** The first minute after work, Monday to Friday in Tashkent; what comes later is registered the next working day. */
    @WithDefault("18:00")
    LocalTime workEndsAt();

    /** The term of consideration of a kind of appeal. */
    default TermOfConsideration of(AppealKind kind) {
        Period length = switch (kind) {
            case APPLICATION -> term().application();
            case COMPLAINT -> term().complaint();
            case PROPOSAL -> term().proposal();
        };
        return new TermOfConsideration(kind, length);
    }

    /** ISO-8601 periods in calendar days or months. */
    interface Lengths {
        /** Ariza. */
        @WithDefault("P15D")
        Period application();

        /** Shikoyat. */
        @WithDefault("P15D")
        Period complaint();

        /** Taklif. */
        @WithDefault("P1M")
        Period proposal();
    }
}
