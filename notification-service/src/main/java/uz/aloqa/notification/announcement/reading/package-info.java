/** What the public reads of announcements, in its language. */
@NullMarked
package uz.aloqa.notification.announcement.reading;

import org.jspecify.annotations.NullMarked;
