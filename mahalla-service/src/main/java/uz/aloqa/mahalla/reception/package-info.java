/** Receptions (qabul): when and how officers receive residents (O‘RQ-445 articles 8 to 14). */
@NullMarked
package uz.aloqa.mahalla.reception;

import org.jspecify.annotations.NullMarked;
