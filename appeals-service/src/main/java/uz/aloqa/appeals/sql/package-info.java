/** Plain SQL for the parts that are tables, not entities. */
@NullMarked
package uz.aloqa.appeals.sql;

import org.jspecify.annotations.NullMarked;
