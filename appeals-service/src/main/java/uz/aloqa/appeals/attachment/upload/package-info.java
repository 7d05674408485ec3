/** How files come in: begun, sent in one piece or in many, resumed. */
@NullMarked
package uz.aloqa.appeals.attachment.upload;

import org.jspecify.annotations.NullMarked;
