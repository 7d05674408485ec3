/** The gateway beside nginx, before the same service. */
@NullMarked
package uz.aloqa.bench.gateway;

import org.jspecify.annotations.NullMarked;
