/** Lists of officers: search by filters and words, with counts; flat however many appeals there are (docs/adr/0028). */
@NullMarked
package uz.aloqa.appeals.worklist;

import org.jspecify.annotations.NullMarked;
