package uz.aloqa.notification.eventlog;

/**
 * Events got their positions; fired inside the transaction, so that what follows from them commits with them.
 *
 * @param after the position before the first
 * @param upTo the last
 */
public record EventsNumbered(long after, long upTo) {}
