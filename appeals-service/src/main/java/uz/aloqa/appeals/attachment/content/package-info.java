/** What a file really is, whatever its name and its sender say, and what has to be taken out of it. */
@NullMarked
package uz.aloqa.appeals.attachment.content;

import org.jspecify.annotations.NullMarked;
