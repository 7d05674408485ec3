/** What signed-in people write under announcements, seen by an officer before anybody else sees it. */
@NullMarked
package uz.aloqa.notification.announcement.comment;

import org.jspecify.annotations.NullMarked;
