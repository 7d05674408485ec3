/** Hands deliveries over to providers: lanes, rates, breakers, retries (docs/adr/0010). */
@NullMarked
package uz.aloqa.notification.sending;

import org.jspecify.annotations.NullMarked;
