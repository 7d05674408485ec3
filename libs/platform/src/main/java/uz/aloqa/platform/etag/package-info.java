/** Changes name the version they change (RFC 9110 §13, RFC 6585 §3). */
@NullMarked
package uz.aloqa.platform.etag;

import org.jspecify.annotations.NullMarked;
