/** Booked receptions: events become notifications. */
@NullMarked
package uz.aloqa.notification.reception;

import org.jspecify.annotations.NullMarked;
