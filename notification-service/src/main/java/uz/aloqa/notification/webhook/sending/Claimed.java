package uz.aloqa.notification.webhook.sending;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.webhook.SigningKey;

/**
 * A delivery that belongs to one sender for the time of its lease.
 *
 * @param id of the delivery
 * @param lease says whose it is
 * @param endpoint where it goes
 * @param event the header webhook-id
 * @param number of this attempt, from 1
 * @param step place in the schedule, from 0
 * @param url where to
 * @param body what is sent
 * @param keys to sign with, the newest first
 */
record Claimed(
        UUID id,
        UUID lease,
        UUID endpoint,
        UUID event,
        int number,
        int step,
        URI url,
        String body,
        List<SigningKey> keys) {

    Claimed {
        keys = List.copyOf(keys);
    }
}
