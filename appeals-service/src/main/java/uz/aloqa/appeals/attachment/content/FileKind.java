package uz.aloqa.appeals.attachment.content;

/** Sorts of files, each with a limit of its own. */
public enum FileKind {
    IMAGE,
    AUDIO,
    VIDEO,
    DOCUMENT
}
