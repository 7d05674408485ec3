/** The appeal and what can be done with it. */
@NullMarked
package uz.aloqa.appeals.appeal;

import org.jspecify.annotations.NullMarked;
