/** Who may connect to a service. */
@NullMarked
package uz.aloqa.platform.tls;

import org.jspecify.annotations.NullMarked;
