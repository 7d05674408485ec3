/** Files of mahallas as rows: CSV, GeoJSON, FHIR. */
@NullMarked
package uz.aloqa.mahalla.imports.file;

import org.jspecify.annotations.NullMarked;
