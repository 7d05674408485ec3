package uz.aloqa.contracts;

/** In which role an inspector serves a mahalla. */
public enum AssignmentRole {
    /** The one inspector responsible; at most one at a time. */
    PRIMARY,

    /** Helps the primary one. */
    SECONDARY,

    /** Stands in for the primary one during leave; comes first while valid. */
    SUBSTITUTE
}
