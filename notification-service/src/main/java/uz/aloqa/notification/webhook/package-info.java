/** Where integrators want events to be sent, and what came of it: the API of webhooks. */
@NullMarked
package uz.aloqa.notification.webhook;

import org.jspecify.annotations.NullMarked;
