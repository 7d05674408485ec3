/** Which area a point lies in. */
@NullMarked
package uz.aloqa.platform.geo;

import org.jspecify.annotations.NullMarked;
