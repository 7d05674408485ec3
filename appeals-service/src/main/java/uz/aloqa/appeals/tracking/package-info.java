/** The public state of an appeal by its number, without personal data. */
@NullMarked
package uz.aloqa.appeals.tracking;

import org.jspecify.annotations.NullMarked;
