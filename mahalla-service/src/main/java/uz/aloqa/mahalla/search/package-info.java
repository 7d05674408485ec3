/** Finding a mahalla by what people call it. */
@NullMarked
package uz.aloqa.mahalla.search;

import org.jspecify.annotations.NullMarked;
