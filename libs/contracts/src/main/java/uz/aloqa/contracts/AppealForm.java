package uz.aloqa.contracts;

/** How an appeal was made; the three forms have equal weight (O‘RQ-445 art. 4). */
public enum AppealForm {
    /** Said at a reception, by phone or by video. */
    ORAL,

    /** Brought or sent on paper. */
    WRITTEN,

    /** Filed online. */
    ELECTRONIC
}
