package uz.aloqa.mahalla.visit;

/** Kind of prevention that a visit serves (O‘RQ-371). */
enum Prevention {
    /** Umumiy: everybody. */
    GENERAL,
    /** Maxsus: a group or a place. */
    SPECIAL,
    /** Yakka tartibdagi: one person. */
    INDIVIDUAL,
    /** Viktimologik: who may become a victim. */
    VICTIMOLOGICAL
}
