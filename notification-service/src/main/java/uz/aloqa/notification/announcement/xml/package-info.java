/** Writing XML; nothing of this service reads any. */
@NullMarked
package uz.aloqa.notification.announcement.xml;

import org.jspecify.annotations.NullMarked;
