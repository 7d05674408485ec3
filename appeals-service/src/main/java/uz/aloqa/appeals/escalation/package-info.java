/** Whoever has to hear that the term of an appeal is running out hears of it, each level once (docs/adr/0021). */
@NullMarked
package uz.aloqa.appeals.escalation;

import org.jspecify.annotations.NullMarked;
