/** An inspector's rounds and visits, and the households that are visited regularly (O‘RQ-371). */
@NullMarked
package uz.aloqa.mahalla.visit;

import org.jspecify.annotations.NullMarked;
