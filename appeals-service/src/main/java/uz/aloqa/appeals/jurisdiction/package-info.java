/** Which appeals the caller may see, as a predicate in the SQL. */
@NullMarked
package uz.aloqa.appeals.jurisdiction;

import org.jspecify.annotations.NullMarked;
