/** Plain SQL for the parts that are tables, not entities. */
@NullMarked
package uz.aloqa.platform.sql;

import org.jspecify.annotations.NullMarked;
