package uz.aloqa.notification.sending;

import java.util.List;

/**
 * What goes in one message: one delivery, or the digest of one person.
 *
 * @param rows at least one, all to the same contact
 */
record Parcel(List<Claimed> rows) {

    Parcel {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("an empty parcel");
        }
        rows = List.copyOf(rows);
    }

    /** Its id is the message's. */
    Claimed first() {
        return rows.getFirst();
    }
}
