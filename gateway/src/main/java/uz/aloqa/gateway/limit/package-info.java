/** How much one caller may ask for: token buckets per user, per client and per address, by class of route. */
@NullMarked
package uz.aloqa.gateway.limit;

import org.jspecify.annotations.NullMarked;
