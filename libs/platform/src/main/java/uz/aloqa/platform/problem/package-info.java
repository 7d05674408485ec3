/** Every error is problem+json (RFC 9457); HTTP status codes live in this package only. */
@NullMarked
package uz.aloqa.platform.problem;

import org.jspecify.annotations.NullMarked;
