/** The words of notifications on their ways out of the platform. */
@NullMarked
package uz.aloqa.notification.outgoing;

import org.jspecify.annotations.NullMarked;
