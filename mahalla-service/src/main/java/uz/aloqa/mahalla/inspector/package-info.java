/** Prevention inspectors, their assignments, and who answers for a mahalla. */
@NullMarked
package uz.aloqa.mahalla.inspector;

import org.jspecify.annotations.NullMarked;
