/** Crime reports, tips and alarms: events become notifications, and alarms are confirmed. */
@NullMarked
package uz.aloqa.notification.report;

import org.jspecify.annotations.NullMarked;
