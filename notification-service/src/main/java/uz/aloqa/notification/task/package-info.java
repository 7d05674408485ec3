/** Tasks of the districts: events become notifications. */
@NullMarked
package uz.aloqa.notification.task;

import org.jspecify.annotations.NullMarked;
