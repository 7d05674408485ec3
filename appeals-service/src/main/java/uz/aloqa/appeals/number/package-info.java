/** Registration numbers that people can read out and copy without a slip going unnoticed. */
@NullMarked
package uz.aloqa.appeals.number;

import org.jspecify.annotations.NullMarked;
