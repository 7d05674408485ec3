/** What the gateway itself refuses, as problem+json in four languages. */
@NullMarked
package uz.aloqa.gateway.error;

import org.jspecify.annotations.NullMarked;
