/** An inspector goes on leave and another one stands in. */
@NullMarked
package uz.aloqa.mahalla.handover;

import org.jspecify.annotations.NullMarked;
