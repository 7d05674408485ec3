/** How files go out: by short-lived addresses that hold for one person. */
@NullMarked
package uz.aloqa.appeals.attachment.download;

import org.jspecify.annotations.NullMarked;
