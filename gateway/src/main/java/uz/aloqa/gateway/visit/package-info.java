/** One request on its way through the gateway: its ids, its numbers, its end. */
@NullMarked
package uz.aloqa.gateway.visit;

import org.jspecify.annotations.NullMarked;
