/** Carries a request to a replica of a service and its answer back, streaming both ways. */
@NullMarked
package uz.aloqa.gateway.forward;

import org.jspecify.annotations.NullMarked;
