package uz.aloqa.appeals.attachment.content;

/** What the first bytes of a file say. */
sealed interface Sniffed {

    /** A type that is taken, as far as its first bytes tell. */
    record Known(FileType type) implements Sniffed {}

    /** A zip: an office document, if what is inside says so. */
    record Zipped() implements Sniffed {}

    /** Not taken. */
    record Refused(RefusalReason reason) implements Sniffed {}
}
