/** Which mahallas an inspector is given: the registry's assignments become notifications. */
@NullMarked
package uz.aloqa.notification.duty;

import org.jspecify.annotations.NullMarked;
