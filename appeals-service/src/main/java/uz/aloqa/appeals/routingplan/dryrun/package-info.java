/** A routing plan tried over the appeals of the past. */
@NullMarked
package uz.aloqa.appeals.routingplan.dryrun;

import org.jspecify.annotations.NullMarked;
