package uz.aloqa.notification.announcement;

import java.util.UUID;

/**
 * What an announcement tells has changed; fired inside the transaction, to be observed after it.
 *
 * @param announcement of which
 */
public record PublicChange(UUID announcement) {}
