/** How long personal data of appeals are kept: the term, legal holds, wishes to be forgotten, depersonalisation (ADR 0030). */
@NullMarked
package uz.aloqa.appeals.retention;

import org.jspecify.annotations.NullMarked;
