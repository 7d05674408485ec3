/** Tasks (topshiriq): what a district gives its inspectors, points and the seven of its mahallas to do. */
@NullMarked
package uz.aloqa.mahalla.task;

import org.jspecify.annotations.NullMarked;
