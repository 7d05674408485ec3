/** The S3 store that holds the bytes. */
@NullMarked
package uz.aloqa.appeals.attachment.store;

import org.jspecify.annotations.NullMarked;
