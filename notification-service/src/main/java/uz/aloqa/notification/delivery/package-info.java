/** Each notification on each of its ways: what is planned, what became of it, who may see it (docs/adr/0010). */
@NullMarked
package uz.aloqa.notification.delivery;

import org.jspecify.annotations.NullMarked;
