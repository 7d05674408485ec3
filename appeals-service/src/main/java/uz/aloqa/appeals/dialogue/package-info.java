/** The thread of resident and officers under an appeal. */
@NullMarked
package uz.aloqa.appeals.dialogue;

import org.jspecify.annotations.NullMarked;
