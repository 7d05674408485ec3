/** What a district says about routing by subject, and why each appeal went where it went. */
@NullMarked
package uz.aloqa.appeals.routingplan;

import org.jspecify.annotations.NullMarked;
