package uz.aloqa.appeals.emergency;

import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.platform.language.Language;

/**
 * What the list found in a text.
 *
 * @param kind the gravest emergency that it speaks of; absent when it speaks of none
 */
public record Emergency(@Nullable EmergencyKind kind) {

    static final Emergency NONE = new Emergency(null);

    /** No words, no emergency. */
    public static Emergency none() {
        return NONE;
    }

    /** Whether the desk has to look before all else: a missing child, a threat to life. */
    public boolean isUrgent() {
        return kind == EmergencyKind.MISSING_CHILD || kind == EmergencyKind.THREAT_TO_LIFE;
    }

    /** The advice for the answer; absent when there is no emergency. */
    public @Nullable EmergencyAdvice advice(Language language) {
        return kind == null ? null : CallNow.about(kind, language);
    }
}
