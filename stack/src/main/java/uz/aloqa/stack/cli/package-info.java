/** The commands of the {@code aloqa} script. */
@NullMarked
package uz.aloqa.stack.cli;

import org.jspecify.annotations.NullMarked;
