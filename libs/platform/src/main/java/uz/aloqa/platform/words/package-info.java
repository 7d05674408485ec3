/** What people write. */
@NullMarked
package uz.aloqa.platform.words;

import org.jspecify.annotations.NullMarked;
