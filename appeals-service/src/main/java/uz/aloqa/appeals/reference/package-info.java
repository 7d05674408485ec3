/** Appeals that take up an earlier one: a complaint about its answer, or its repeat. */
@NullMarked
package uz.aloqa.appeals.reference;

import org.jspecify.annotations.NullMarked;
