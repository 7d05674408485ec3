/** What people choose: language, channels by topic, quiet hours, digest, home. */
@NullMarked
package uz.aloqa.notification.preference;

import org.jspecify.annotations.NullMarked;
