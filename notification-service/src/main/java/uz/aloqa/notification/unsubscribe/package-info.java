/** The end of messages by one click, without signing in (RFC 8058). */
@NullMarked
package uz.aloqa.notification.unsubscribe;

import org.jspecify.annotations.NullMarked;
