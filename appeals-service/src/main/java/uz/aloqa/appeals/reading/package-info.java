/** Appeals as the API shows them. */
@NullMarked
package uz.aloqa.appeals.reading;

import org.jspecify.annotations.NullMarked;
