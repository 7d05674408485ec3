package uz.aloqa.notification.sending;

import uz.aloqa.notification.channel.Outgoing;

/**
 * A parcel in words.
 *
 * @param message for the provider
 * @param confidential true when the words are not kept, like those of a one-time code
 */
record Letter(Outgoing message, boolean confidential) {}
