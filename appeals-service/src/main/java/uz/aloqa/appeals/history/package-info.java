/** What happened to an appeal: one row and one event per step, in the same transaction. */
@NullMarked
package uz.aloqa.appeals.history;

import org.jspecify.annotations.NullMarked;
