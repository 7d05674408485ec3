/** What traces may tell. */
@NullMarked
package uz.aloqa.platform.trace;

import org.jspecify.annotations.NullMarked;
