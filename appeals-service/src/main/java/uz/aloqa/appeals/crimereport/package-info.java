/** The register of crime reports (JPK article 329), apart from appeals. */
@NullMarked
package uz.aloqa.appeals.crimereport;

import org.jspecify.annotations.NullMarked;
