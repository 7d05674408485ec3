/** What a registrar does with inspectors: enter, change, assign, stand in for, end. */
@NullMarked
package uz.aloqa.mahalla.staffing;

import org.jspecify.annotations.NullMarked;
