/** The work in a mahalla as the demo shows it. */
@NullMarked
package uz.aloqa.mahalla.demo;

import org.jspecify.annotations.NullMarked;
