/** The evidence of crime reports: statements and files that stay as they came. */
@NullMarked
package uz.aloqa.appeals.crimereport.evidence;

import org.jspecify.annotations.NullMarked;
