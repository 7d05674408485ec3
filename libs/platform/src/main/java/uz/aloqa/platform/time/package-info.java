/** The clock, the zone of the law, and time-ordered ids. */
@NullMarked
package uz.aloqa.platform.time;

import org.jspecify.annotations.NullMarked;
