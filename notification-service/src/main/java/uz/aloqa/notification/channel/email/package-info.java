/** Mail by SMTP. */
@NullMarked
package uz.aloqa.notification.channel.email;

import org.jspecify.annotations.NullMarked;
