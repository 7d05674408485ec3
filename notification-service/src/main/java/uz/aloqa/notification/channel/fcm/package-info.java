/** Messages to the app on a telephone by Firebase Cloud Messaging. */
@NullMarked
package uz.aloqa.notification.channel.fcm;

import org.jspecify.annotations.NullMarked;
