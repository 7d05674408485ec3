/** What the numbers that people read out and copy have in common. */
@NullMarked
package uz.aloqa.platform.number;

import org.jspecify.annotations.NullMarked;
