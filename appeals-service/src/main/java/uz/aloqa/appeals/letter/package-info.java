/** The answer on paper, and the question whether a paper is ours. */
@NullMarked
package uz.aloqa.appeals.letter;

import org.jspecify.annotations.NullMarked;
