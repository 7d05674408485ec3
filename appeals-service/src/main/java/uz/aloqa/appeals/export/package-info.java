/** Tables that officers take out: a job writes them in encrypted pieces, and they are gone after a day (docs/adr/0028). */
@NullMarked
package uz.aloqa.appeals.export;

import org.jspecify.annotations.NullMarked;
