/** Open data: what anybody may know of the appeals of a quarter, small numbers withheld (docs/adr/0029). */
@NullMarked
package uz.aloqa.appeals.opendata;

import org.jspecify.annotations.NullMarked;
