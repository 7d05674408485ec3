/** What officers and applicants do with an appeal: assignment, answer, rating, withdrawal. */
@NullMarked
package uz.aloqa.appeals.handling;

import org.jspecify.annotations.NullMarked;
