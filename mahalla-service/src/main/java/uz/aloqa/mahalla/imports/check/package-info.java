/** Whether a row can be what it claims, and whether boundaries fit together. */
@NullMarked
package uz.aloqa.mahalla.imports.check;

import org.jspecify.annotations.NullMarked;
