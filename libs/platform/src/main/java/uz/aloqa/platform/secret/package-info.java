/** Personal data at rest: encrypted per column and row, found again by a keyed digest, keys that can be changed (ADR 0011). */
@NullMarked
package uz.aloqa.platform.secret;

import org.jspecify.annotations.NullMarked;
