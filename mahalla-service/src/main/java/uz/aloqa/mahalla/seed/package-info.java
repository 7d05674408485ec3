/** What the registry holds from the first start. */
@NullMarked
package uz.aloqa.mahalla.seed;

import org.jspecify.annotations.NullMarked;
