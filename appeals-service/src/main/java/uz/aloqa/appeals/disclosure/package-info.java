/** Who sees an applicant's contact data in clear: by duty, or for a stated reason; and finding appeals of a person (ADR 0030). */
@NullMarked
package uz.aloqa.appeals.disclosure;

import org.jspecify.annotations.NullMarked;
