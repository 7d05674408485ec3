/** What officers look at again and again: filters with a name, their own or shared in a department. */
@NullMarked
package uz.aloqa.appeals.savedview;

import org.jspecify.annotations.NullMarked;
