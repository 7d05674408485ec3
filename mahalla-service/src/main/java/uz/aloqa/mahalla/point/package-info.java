/** Law-and-order points. */
@NullMarked
package uz.aloqa.mahalla.point;

import org.jspecify.annotations.NullMarked;
