/** Which accounts act for the seven of a mahalla. */
@NullMarked
package uz.aloqa.mahalla.staff;

import org.jspecify.annotations.NullMarked;
