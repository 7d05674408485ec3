/** Messages to browsers: RFC 8030, encrypted by RFC 8291, signed by RFC 8292. */
@NullMarked
package uz.aloqa.notification.channel.webpush;

import org.jspecify.annotations.NullMarked;
