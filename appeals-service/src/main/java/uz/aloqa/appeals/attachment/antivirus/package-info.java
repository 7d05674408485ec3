/** The virus scanner, when there is one. */
@NullMarked
package uz.aloqa.appeals.attachment.antivirus;

import org.jspecify.annotations.NullMarked;
