/** Figures of appeals for officers (O‘RQ-445 article 35; docs/adr/0029). */
@NullMarked
package uz.aloqa.appeals.statistics;

import org.jspecify.annotations.NullMarked;
