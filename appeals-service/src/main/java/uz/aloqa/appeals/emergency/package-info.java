/** Words of an emergency in what people write, and the advice to call at once. */
@NullMarked
package uz.aloqa.appeals.emergency;

import org.jspecify.annotations.NullMarked;
