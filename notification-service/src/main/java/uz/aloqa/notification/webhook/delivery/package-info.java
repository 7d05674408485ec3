/** What an integrator sees of deliveries, and how it has events sent again. */
@NullMarked
package uz.aloqa.notification.webhook.delivery;

import org.jspecify.annotations.NullMarked;
