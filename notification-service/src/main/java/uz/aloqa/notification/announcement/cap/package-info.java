/** Alerts as documents of the Common Alerting Protocol 1.2 (OASIS, 1 July 2010). */
@NullMarked
package uz.aloqa.notification.announcement.cap;

import org.jspecify.annotations.NullMarked;
