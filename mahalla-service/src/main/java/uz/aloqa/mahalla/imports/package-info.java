/** Many mahallas at once from a file: checked first, then applied whole (docs/adr/0013). */
@NullMarked
package uz.aloqa.mahalla.imports;

import org.jspecify.annotations.NullMarked;
