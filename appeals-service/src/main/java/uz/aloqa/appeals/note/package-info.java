/** What officers write for officers about an appeal; its applicant never sees that there is anything (ADR 0027). */
@NullMarked
package uz.aloqa.appeals.note;

import org.jspecify.annotations.NullMarked;
