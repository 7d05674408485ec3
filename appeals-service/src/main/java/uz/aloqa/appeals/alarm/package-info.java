/** Alarms: from a person in need to a human being at a duty desk, or an honest error. */
@NullMarked
package uz.aloqa.appeals.alarm;

import org.jspecify.annotations.NullMarked;
