/** What people agreed to: wording, time, channel and purpose, and when they took it back (O‘RQ-547). */
@NullMarked
package uz.aloqa.notification.consent;

import org.jspecify.annotations.NullMarked;
