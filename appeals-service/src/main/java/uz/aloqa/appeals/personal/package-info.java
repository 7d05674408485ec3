/** Personal data of applicants: encrypted columns, blind indexes, masks, and who may see them in clear (ADR 0030). */
@NullMarked
package uz.aloqa.appeals.personal;

import org.jspecify.annotations.NullMarked;
