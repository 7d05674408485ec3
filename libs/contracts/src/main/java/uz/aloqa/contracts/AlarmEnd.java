package uz.aloqa.contracts;

/** How an alarm ended. */
public enum AlarmEnd {
    /** Help came, or the danger is over. */
    RESOLVED,

    /** There was no danger; judged by an officer, and no ground to keep anybody from raising the alarm again. */
    FALSE_ALARM
}
