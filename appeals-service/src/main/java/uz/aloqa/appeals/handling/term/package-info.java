/** The kind of an appeal and its term: what an officer or the head decides about them by article 28. */
@NullMarked
package uz.aloqa.appeals.handling.term;

import org.jspecify.annotations.NullMarked;
