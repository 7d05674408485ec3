/** The notifications of users and duty desks: written by events, read and marked over HTTP. */
@NullMarked
package uz.aloqa.notification.inbox;

import org.jspecify.annotations.NullMarked;
