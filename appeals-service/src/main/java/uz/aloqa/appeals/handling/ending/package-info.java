/** Forwarding, and the ends without an answer on the merits. */
@NullMarked
package uz.aloqa.appeals.handling.ending;

import org.jspecify.annotations.NullMarked;
