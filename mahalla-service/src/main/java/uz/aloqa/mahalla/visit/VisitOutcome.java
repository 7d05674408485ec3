package uz.aloqa.mahalla.visit;

/** What came of a visit. */
enum VisitOutcome {
    /** All is well. */
    NOTHING_FOUND,
    /** A preventive conversation was held. */
    CONVERSATION_HELD,
    /** An official warning was given. */
    WARNING_GIVEN,
    /** Passed on to whoever is competent. */
    REFERRED,
    /** An offence came to light. */
    OFFENCE_FOUND,
    /** Nobody was there: the household stays due. */
    NOBODY_HOME
}
