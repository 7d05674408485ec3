/** The four languages of the platform and texts in all of them. */
@NullMarked
package uz.aloqa.platform.language;

import org.jspecify.annotations.NullMarked;
