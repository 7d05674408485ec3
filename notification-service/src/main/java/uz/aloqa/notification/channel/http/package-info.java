/** HTTP to providers: bounded in time and size, and tokens that many senders share. */
@NullMarked
package uz.aloqa.notification.channel.http;

import org.jspecify.annotations.NullMarked;
