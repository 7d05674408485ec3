/** An answer that did not solve the matter: the head of the district looks at it and decides. */
@NullMarked
package uz.aloqa.appeals.contest;

import org.jspecify.annotations.NullMarked;
