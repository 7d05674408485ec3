/** Which mahalla lies at a point, and who answers for it today. */
@NullMarked
package uz.aloqa.mahalla.locate;

import org.jspecify.annotations.NullMarked;
