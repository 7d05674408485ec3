/** Mahallas that become one, and one that becomes several. */
@NullMarked
package uz.aloqa.mahalla.succession;

import org.jspecify.annotations.NullMarked;
