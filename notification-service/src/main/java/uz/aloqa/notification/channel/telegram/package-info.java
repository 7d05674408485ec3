/** Messages of the platform's Telegram bot, and how a chat is tied to an account. */
@NullMarked
package uz.aloqa.notification.channel.telegram;

import org.jspecify.annotations.NullMarked;
