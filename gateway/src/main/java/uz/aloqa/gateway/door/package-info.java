/** The order of checks that every request passes before it is forwarded. */
@NullMarked
package uz.aloqa.gateway.door;

import org.jspecify.annotations.NullMarked;
