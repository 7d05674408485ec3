package uz.aloqa.appeals.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import uz.aloqa.contracts.AppealKind;

/** The terms of the law, and the end of the working day for article 23. */
@ConfigMapping(prefix = "aloqa.appeals")
public interface Terms {

    /** Every term. */
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

    /** The longest day that extra study may take. */
    default LocalDate lastDayOfStudy(AppealKind kind, LocalDate startsOn) {
        Period length = switch (kind) {
            case APPLICATION, COMPLAINT -> term().study();
            case PROPOSAL -> term().proposalStudy();
        };
        return startsOn.plus(length);
    }

    /** ISO-8601 periods in calendar days or months. */
    interface Lengths {
        /** Ariza (article 28). */
        @WithDefault("P15D")
        Period application();

        /** Shikoyat (article 28). */
        @WithDefault("P15D")
        Period complaint();

        /** Taklif (article 28). */
        @WithDefault("P1M")
        Period proposal();

        /** An application or complaint that needs extra study, a check or documents, from the receipt (article 28). */
        @WithDefault("P1M")
        Period study();

        /** A proposal that needs extra study, from the receipt: the law gives no longer term of its own (article 28). */
        @WithDefault("P1M")
        Period proposalStudy();

        /** Within which the author of a proposal hears that it needs extra study (article 28). */
        @WithDefault("P10D")
        Period proposalNotice();

        /** How far the head may extend a term (article 28). */
        @WithDefault("P1M")
        Period extension();

        /** Within which an appeal goes on to the competent body, or back (article 25). */
        @WithDefault("P5D")
        Period forwarding();

        /** Within which a withdrawn appeal is given back (article 30). */
        @WithDefault("P3D")
        Period givingBack();

        /** Within which an answer is explained or corrected (article 31). */
        @WithDefault("P10D")
        Period explanation();

        /** Within which another body gives information that it was asked for (article 24). */
        @WithDefault("P10D")
        Period information();
    }
}
