/** Places and topics that people follow beside their home. */
@NullMarked
package uz.aloqa.notification.follow;

import org.jspecify.annotations.NullMarked;
