package uz.aloqa.appeals.export;

/** Where an export stands. */
enum ExportState {
    /** Waits for a replica, or one writes it. */
    WAITING,

    /** Can be downloaded until it expires. */
    READY,

    /** Was given up after several attempts. */
    FAILED
}
