/** The days that differ from their weekday, kept by registrars and operators (O‘RQ-445 article 23). */
@NullMarked
package uz.aloqa.appeals.deadline.calendar;

import org.jspecify.annotations.NullMarked;
