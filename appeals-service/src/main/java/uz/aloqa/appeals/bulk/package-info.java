/** Many appeals given to one inspector at once: the same command for each, its own result for each. */
@NullMarked
package uz.aloqa.appeals.bulk;

import org.jspecify.annotations.NullMarked;
