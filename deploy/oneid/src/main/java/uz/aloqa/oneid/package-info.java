/** OneID, the national sign-on, for Keycloak: OAuth-like, but with words of its own (docs/adr/0033). */
@NullMarked
package uz.aloqa.oneid;

import org.jspecify.annotations.NullMarked;
