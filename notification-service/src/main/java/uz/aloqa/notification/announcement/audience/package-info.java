/** Whom an announcement is for: from places and drawings on the map to people, set by set. */
@NullMarked
package uz.aloqa.notification.announcement.audience;

import org.jspecify.annotations.NullMarked;
