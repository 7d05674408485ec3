/** What residents answer to announcements: the beginning of an appeal, or a tip. */
@NullMarked
package uz.aloqa.notification.announcement.reply;

import org.jspecify.annotations.NullMarked;
