package uz.aloqa.contracts;

/** How an officer receives residents. */
public enum ReceptionMode {
    /** In the office. */
    PERSONAL,

    /** Away from the office, at a place named in the schedule. */
    MOBILE,

    /** By a video call, whose address only the one who booked is told. */
    VIDEO,

    /** By telephone: the officer calls. */
    PHONE,

    /** Everybody who comes, without booking. */
    MASS
}
