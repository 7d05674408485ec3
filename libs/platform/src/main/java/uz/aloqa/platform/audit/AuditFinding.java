package uz.aloqa.platform.audit;

/**
 * Something that is wrong with the audit log.
 *
 * @param chain of which chain
 * @param index at which entry
 * @param fault what is wrong
 */
public record AuditFinding(String chain, long index, Fault fault) {

    /** What can be wrong. */
    public enum Fault {
        /** The content isn't what was hashed, or says another place than it stands at. */
        ALTERED,

        /** Entries are missing before this one. */
        MISSING,

        /** Another entry has this index already. */
        INSERTED,

        /** The entry isn't linked to the one before it. */
        LINK_BROKEN,

        /** The last entry isn't the one that the head of the chain names. */
        HEAD_DIFFERS,

        /** A signed head names an entry beyond the end: the tail was cut off. */
        TRUNCATED,

        /** The entry isn't the one that a signed head names: the chain was written anew. */
        REWRITTEN,

        /** A head that was told outside isn't signed by a known key. */
        SIGNATURE_WRONG
    }

    @Override
    public String toString() {
        return fault + " chain=" + chain + " index=" + index;
    }
}
