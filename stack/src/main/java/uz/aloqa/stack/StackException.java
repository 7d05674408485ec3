package uz.aloqa.stack;

/** Something of the stack doesn't work; it says so in one clear sentence for the person at the terminal. */
public final class StackException extends RuntimeException {

    private final String sentence;
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
        super(evidence.isBlank() ? sentence : sentence + "\n" + evidence);
        this.sentence = sentence;
        this.evidence = evidence;
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
        this.evidence = "";
    }

    /** What is wrong, without the proof. */
    public String sentence() {
        return sentence;
    }

    public String evidence() {
        return evidence;
    }
}
