package uz.aloqa.appeals.attachment;

import java.util.UUID;

/** What a file is sent for: it decides what of it is kept, and to what it may be attached. */
public enum AttachmentPurpose {
    /** To be read by officers and applicants: what a camera told beside the picture is taken out. */
    ORDINARY,

    /** As evidence of a crime report: kept bit by bit as it came, since time and place in a picture are evidence, too. */
    EVIDENCE,

    /** With a tip of somebody without an account: only pictures, of which nothing but their points is kept. */
    TIP;

    /** Whoever sends files without an account. */
    public static final UUID NOBODY = new UUID(0, 0);
}
