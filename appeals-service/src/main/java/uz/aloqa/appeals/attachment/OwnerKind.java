package uz.aloqa.appeals.attachment;

/** What a file is attached to. */
public enum OwnerKind {
    /** An appeal, by who filed it. */
    APPEAL,
    /** A message of the dialogue of an appeal. */
    MESSAGE,
    /** The answer to an appeal: evidence. */
    ANSWER,
    /** A note among officers, which the applicant never sees. */
    NOTE,
    /** The evidence of a crime report. */
    CRIME_REPORT,
    /** A message of a tip. */
    TIP;

    /** The files that may be attached to it. */
    AttachmentPurpose purpose() {
        return switch (this) {
            case APPEAL, MESSAGE, ANSWER, NOTE -> AttachmentPurpose.ORDINARY;
            case CRIME_REPORT -> AttachmentPurpose.EVIDENCE;
            case TIP -> AttachmentPurpose.TIP;
        };
    }
}
