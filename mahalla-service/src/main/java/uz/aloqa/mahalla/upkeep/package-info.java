/** What a registrar does with a mahalla: create, rename, redraw, close. */
@NullMarked
package uz.aloqa.mahalla.upkeep;

import org.jspecify.annotations.NullMarked;
