/** Where mahallas lie, on every day: from memory, as GeoJSON and for finding the mahalla at a point (docs/adr/0016). */
@NullMarked
package uz.aloqa.mahalla.boundary;

import org.jspecify.annotations.NullMarked;
