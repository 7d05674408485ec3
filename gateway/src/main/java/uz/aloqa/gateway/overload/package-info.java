/** How much a service bears: beyond it some are refused at once, so that the others are still served in time. */
@NullMarked
package uz.aloqa.gateway.overload;

import org.jspecify.annotations.NullMarked;
