/** Where mahallas lie, on every day: from memory, as GeoJSON and for finding the mahalla at a point (docs/adr/0010). */
@NullMarked
package uz.aloqa.mahalla.boundary;

import org.jspecify.annotations.NullMarked;
