/** What announcements reach: estimated beforehand, counted afterwards. */
@NullMarked
package uz.aloqa.notification.announcement.statistics;

import org.jspecify.annotations.NullMarked;
