/** Anonymous tips: no account, no address, a dialogue by receipt. */
@NullMarked
package uz.aloqa.appeals.tip;

import org.jspecify.annotations.NullMarked;
