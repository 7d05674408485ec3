package uz.aloqa.notification.dispatch;

/** How far a dispatch is. */
public enum DispatchState {
    /** Its members are being written; {@link DispatchService#run} moves it on. */
    GATHERING,

    /** Members become notifications, chunk by chunk; the last chunk moves it on. */
    RUNNING,

    /** Every member has a notification; what waits for other channels may still be cancelled. */
    DONE,

    /** Stopped: nobody else gets it. */
    CANCELLED
}
