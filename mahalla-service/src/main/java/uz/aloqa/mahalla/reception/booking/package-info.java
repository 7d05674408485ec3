/** Places at receptions: booked, called off, reminded of. */
@NullMarked
package uz.aloqa.mahalla.reception.booking;

import org.jspecify.annotations.NullMarked;
