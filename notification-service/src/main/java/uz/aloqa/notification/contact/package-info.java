/** Where people can be reached outside the platform: addresses in cipher, proven by a one-time code or a link. */
@NullMarked
package uz.aloqa.notification.contact;

import org.jspecify.annotations.NullMarked;
