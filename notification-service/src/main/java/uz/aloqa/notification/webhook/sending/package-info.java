/** Sends events to endpoints by Standard Webhooks: rows made once, sent at least once, retried by a schedule. */
@NullMarked
package uz.aloqa.notification.webhook.sending;

import org.jspecify.annotations.NullMarked;
