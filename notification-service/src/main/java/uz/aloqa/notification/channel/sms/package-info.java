/** Short messages by the providers of Uzbekistan. */
@NullMarked
package uz.aloqa.notification.channel.sms;

import org.jspecify.annotations.NullMarked;
