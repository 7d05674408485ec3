package uz.aloqa.notification.contact;

/** Whether something is sent to a contact. */
enum ContactState {
    /** Its owner has not proven it yet; after a day it is deleted. A code makes it usable. */
    UNVERIFIED,

    /** Proven; messages may go there. */
    USABLE,

    /** The provider says that nobody is there. Adding it anew begins from the start. */
    DISABLED;

    static ContactState of(Contact contact) {
        if (contact.disabledAt() != null) {
            return DISABLED;
        }
        return contact.verifiedAt() == null ? UNVERIFIED : USABLE;
    }
}
