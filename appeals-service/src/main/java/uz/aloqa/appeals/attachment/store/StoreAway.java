package uz.aloqa.appeals.attachment.store;

/** The store doesn't answer or doesn't do what it is asked: worth another try later. */
public final class StoreAway extends RuntimeException {

    StoreAway(String what, Throwable cause) {
        super(what, cause);
    }
}
