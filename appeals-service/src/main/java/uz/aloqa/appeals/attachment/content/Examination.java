package uz.aloqa.appeals.attachment.content;

import java.util.Optional;

/** Looks at the bytes of a file as they stream by, and says in the end what it thinks of them. */
interface Examination {

    /** The next bytes. */
    void see(byte[] bytes, int length);

    /** Why the file isn't taken, after all bytes were seen; empty when there is no objection. */
    Optional<RefusalReason> objection();
}
