package uz.aloqa.appeals.dialogue;

/** How far a message has come to the other side. */
enum MessageState {
    /** Written; the other side is being told. */
    SENT,

    /** The words have been fetched by the other side. */
    DELIVERED,

    /** The other side says that it has read them. */
    READ;

    static MessageState of(int seq, int delivered, int read) {
        if (seq <= read) {
            return READ;
        }
        return seq <= delivered ? DELIVERED : SENT;
    }
}
