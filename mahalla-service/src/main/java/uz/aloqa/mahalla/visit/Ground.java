package uz.aloqa.mahalla.visit;

/** Why a household is under watch. */
enum Ground {
    /** A family in conflict. */
    FAMILY_CONFLICT,
    /** A minor at risk. */
    MINOR_AT_RISK,
    /** Abuse of alcohol. */
    ALCOHOL,
    /** Something else, told in the notes of the visits. */
    OTHER
}
