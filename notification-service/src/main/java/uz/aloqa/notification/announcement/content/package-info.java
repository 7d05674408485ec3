/** What an announcement says, to whom, and until when: the body of drafts, kept as JSON. */
@NullMarked
package uz.aloqa.notification.announcement.content;

import org.jspecify.annotations.NullMarked;
