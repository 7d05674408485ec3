/** Duplicates and repeats: likely ones are hinted at, one incident with many reporters is handled as one (docs/adr/0022). */
@NullMarked
package uz.aloqa.appeals.incident;

import org.jspecify.annotations.NullMarked;
