/** Control of the consideration, and whom an appeal complains about. */
@NullMarked
package uz.aloqa.appeals.handling.control;

import org.jspecify.annotations.NullMarked;
