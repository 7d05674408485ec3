/** Tasks as those read them who may see them. */
@NullMarked
package uz.aloqa.mahalla.task.reading;

import org.jspecify.annotations.NullMarked;
