package uz.aloqa.stack;

/** Something of the stack doesn't work; the message is one clear sentence for the person at the terminal. */
public final class StackException extends RuntimeException {

    private final String evidence;

    public StackException(String sentence) {
        this(sentence, "");
    }

    /**
     * A failure with its proof.
     *
     * @param evidence the end of a log or another longer proof; may be empty
     */
    public StackException(String sentence, String evidence) {
        super(sentence);
        this.evidence = evidence;
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.evidence = "";
    }

    public String evidence() {
        return evidence;
    }
}
