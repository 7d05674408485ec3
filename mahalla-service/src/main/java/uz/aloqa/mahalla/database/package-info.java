/** SQL without ceremony, where rows are thousands and an object mapper would be in the way. */
@NullMarked
package uz.aloqa.mahalla.database;

import org.jspecify.annotations.NullMarked;
