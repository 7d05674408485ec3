/** Which service answers which path, and what the door asks before. */
@NullMarked
package uz.aloqa.gateway.route;

import org.jspecify.annotations.NullMarked;
