package uz.aloqa.appeals.attachment;

import java.util.UUID;

/**
 * What a file is attached to.
 *
 * @param kind of thing
 * @param id of the appeal, report or tip
 * @param seq of the message or answer within it; 0 for the thing itself
 */
public record Owner(OwnerKind kind, UUID id, int seq) {

    /** The thing itself. */
    public static Owner of(OwnerKind kind, UUID id) {
        return new Owner(kind, id, 0);
    }
}
