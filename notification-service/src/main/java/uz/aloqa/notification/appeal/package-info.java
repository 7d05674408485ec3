/** The consumer of appeals.v1. */
@NullMarked
package uz.aloqa.notification.appeal;

import org.jspecify.annotations.NullMarked;
