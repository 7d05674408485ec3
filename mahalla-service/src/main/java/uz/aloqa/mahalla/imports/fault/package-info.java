/** What can be wrong with a row of an import, in words. */
@NullMarked
package uz.aloqa.mahalla.imports.fault;

import org.jspecify.annotations.NullMarked;
