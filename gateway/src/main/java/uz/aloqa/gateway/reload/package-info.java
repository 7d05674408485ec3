/** Routes, replicas and quotas of a file that may change while the gateway runs. */
@NullMarked
package uz.aloqa.gateway.reload;

import org.jspecify.annotations.NullMarked;
