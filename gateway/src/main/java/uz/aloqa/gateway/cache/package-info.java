/** Public answers kept for a moment (RFC 9111): hot reads cost the services nothing, and go on while one is away. */
@NullMarked
package uz.aloqa.gateway.cache;

import org.jspecify.annotations.NullMarked;
