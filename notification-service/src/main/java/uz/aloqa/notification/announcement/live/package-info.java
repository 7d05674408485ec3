/** The public stream of announcements: durable positions, resumed from the database by everybody alike. */
@NullMarked
package uz.aloqa.notification.announcement.live;

import org.jspecify.annotations.NullMarked;
