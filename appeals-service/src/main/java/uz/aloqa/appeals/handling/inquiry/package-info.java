/** What is asked in the course of an appeal: information of another body, an explanation or correction of the answer. */
@NullMarked
package uz.aloqa.appeals.handling.inquiry;

import org.jspecify.annotations.NullMarked;
