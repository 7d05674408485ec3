/** Who is calling in the words of the registry: officers of a district, their inspectors, and the seven of mahallas. */
@NullMarked
package uz.aloqa.mahalla.office;

import org.jspecify.annotations.NullMarked;
