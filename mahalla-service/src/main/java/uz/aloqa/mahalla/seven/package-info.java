/** The seven of a mahalla: who chairs it and who helps. */
@NullMarked
package uz.aloqa.mahalla.seven;

import org.jspecify.annotations.NullMarked;
