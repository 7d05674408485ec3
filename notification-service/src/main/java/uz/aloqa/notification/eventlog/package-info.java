/** The log of events that integrators may learn: numbered, filtered by what an account may see, read by cursor. */
@NullMarked
package uz.aloqa.notification.eventlog;

import org.jspecify.annotations.NullMarked;
