/** Collective appeals: whoever has the invitation of the first signatory may sign too. */
@NullMarked
package uz.aloqa.appeals.filing.collective;

import org.jspecify.annotations.NullMarked;
