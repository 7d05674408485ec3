/** Filing an appeal: registration is never refused for its defects. */
@NullMarked
package uz.aloqa.appeals.filing;

import org.jspecify.annotations.NullMarked;
