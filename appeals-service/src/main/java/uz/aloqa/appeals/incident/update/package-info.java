/** One word and one answer of the officers that reach every reporter of an incident (docs/adr/0022). */
@NullMarked
package uz.aloqa.appeals.incident.update;

import org.jspecify.annotations.NullMarked;
