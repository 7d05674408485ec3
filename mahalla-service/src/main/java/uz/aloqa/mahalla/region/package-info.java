/** Regions and districts by SOATO. */
@NullMarked
package uz.aloqa.mahalla.region;

import org.jspecify.annotations.NullMarked;
