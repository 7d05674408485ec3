/** What anyone may read about a mahalla on a day. */
@NullMarked
package uz.aloqa.mahalla.reading;

import org.jspecify.annotations.NullMarked;
