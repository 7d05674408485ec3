/** The law's clock: the day of registration, the term of consideration, what changes it and its last day. */
@NullMarked
package uz.aloqa.appeals.deadline;

import org.jspecify.annotations.NullMarked;
