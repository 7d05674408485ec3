package uz.aloqa.appeals.appeal;

/** How an answer reached the applicant. */
public enum WayOfSending {
    /** Its notification was handed over on a channel of the applicant. */
    NOTIFICATION,

    /** By post. */
    POST,

    /** Handed over in person. */
    IN_PERSON
}
