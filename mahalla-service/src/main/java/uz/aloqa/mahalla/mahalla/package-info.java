/** Mahallas and their boundaries. */
@NullMarked
package uz.aloqa.mahalla.mahalla;

import org.jspecify.annotations.NullMarked;
