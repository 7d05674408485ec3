/** The same request twice has one effect and one answer. */
@NullMarked
package uz.aloqa.platform.idempotency;

import org.jspecify.annotations.NullMarked;
