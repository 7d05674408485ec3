/** The information centre: announcements from the first draft to their end. */
@NullMarked
package uz.aloqa.notification.announcement;

import org.jspecify.annotations.NullMarked;
