package uz.aloqa.appeals.routingplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to an executor.
 *
 * @param stage where routing looked
 * @param verdict what it found
 * @param inspectorId whom it looked at, if anybody
 * @param name their public name on that day
 */
public record Step(
        Stage stage,
        Verdict verdict,
        @Nullable UUID inspectorId,
        @Nullable String name) {

    /** Where routing looks, in this order. */
    public enum Stage {
        /** What the district says about the subject. */
        SUBJECT_RULE,
        /** The unit that the rule names. */
        SPECIALIST_UNIT,
        /** Whoever stands in today. */
        SUBSTITUTE,
        /** The inspector of the mahalla. */
        PRIMARY,
        /** The senior inspectors of the point. */
        SENIOR,
        /** The desk of the department in charge. */
        DUTY_DESK
    }

    /** What routing finds. */
    public enum Verdict {
        /** The one who gets it. */
        CHOSEN,
        /** There is a rule, and it is followed. */
        FOLLOWED,
        /** There is nobody, or no rule. */
        NOBODY,
        /** The one complained about, or in the unit complained about (article 25). */
        COMPLAINED_ABOUT,
        /** A complaint goes up, past the colleagues of the one it names (article 25). */
        GOES_UP,
        /** Somebody else of the same role is on shift, or comes first. */
        ANOTHER_FIRST,
        /** No longer an active inspector of this district. */
        NOT_IN_SERVICE
    }

    static Step of(Stage stage, Verdict verdict) {
        return new Step(stage, verdict, null, null);
    }
}
