/** What people write. */
@NullMarked
package uz.aloqa.appeals.words;

import org.jspecify.annotations.NullMarked;
