package uz.aloqa.contracts;

/** Who called a booking off. */
public enum BookingSide {
    /** The one who booked. */
    RESIDENT,

    /** The receiving office. */
    OFFICE
}
