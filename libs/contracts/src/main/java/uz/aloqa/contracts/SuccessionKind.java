package uz.aloqa.contracts;

/** How a mahalla ended. */
public enum SuccessionKind {
    /** It became part of another one. */
    MERGED,

    /** It was divided into several. */
    SPLIT
}
