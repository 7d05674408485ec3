/** The way of a file from its last byte to being readable, refused or in quarantine. */
@NullMarked
package uz.aloqa.appeals.attachment.check;

import org.jspecify.annotations.NullMarked;
