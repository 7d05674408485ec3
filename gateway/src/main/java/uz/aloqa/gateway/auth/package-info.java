/** Who is calling: bearer tokens, verified with cached keys. */
@NullMarked
package uz.aloqa.gateway.auth;

import org.jspecify.annotations.NullMarked;
