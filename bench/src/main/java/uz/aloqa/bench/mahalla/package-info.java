/** The registry at the size of the country. */
@NullMarked
package uz.aloqa.bench.mahalla;

import org.jspecify.annotations.NullMarked;
