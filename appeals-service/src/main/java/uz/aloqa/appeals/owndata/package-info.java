/** One's own data: a copy of all of it, and the wish to be forgotten (O‘RQ-547). */
@NullMarked
package uz.aloqa.appeals.owndata;

import org.jspecify.annotations.NullMarked;
