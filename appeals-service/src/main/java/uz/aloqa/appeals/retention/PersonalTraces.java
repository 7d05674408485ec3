package uz.aloqa.appeals.retention;

import java.util.UUID;

/**
 * What a feature keeps of a person beside the appeal. Every feature with such a place is a bean of this kind: when an appeal
 * comes of age it takes out what tells of a person, and leaves what statistics count.
 */
public interface PersonalTraces {

    /** Whoever acted as the applicant of an appeal that was depersonalised. */
    UUID NOBODY = new UUID(0, 0);

    /** Takes them away, in the transaction in which everything about the appeal is; repeating it does no harm. */
    void forget(UUID appealId);
}
