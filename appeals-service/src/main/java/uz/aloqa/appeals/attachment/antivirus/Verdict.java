package uz.aloqa.appeals.attachment.antivirus;

/** What the scanner says. */
public sealed interface Verdict {

    /** Nothing found, or there is no scanner. */
    record Clean() implements Verdict {}

    /** Something found. */
    record Infected(String signature) implements Verdict {}

    /** No answer that could be relied on: the file stays in quarantine until there is one. */
    record Away(String why) implements Verdict {}
}
