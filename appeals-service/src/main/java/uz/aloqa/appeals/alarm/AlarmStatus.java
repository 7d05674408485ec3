package uz.aloqa.appeals.alarm;

/** Where an alarm stands. */
enum AlarmStatus {
    /** Nobody has acknowledged it; it rises when its time has passed. A human being at the desk moves it on. */
    RAISED,

    /** A human being at a duty desk has taken it on, and ends it when help has come. */
    ACKNOWLEDGED,

    /** Over: help came, or there was no danger. */
    ENDED
}
