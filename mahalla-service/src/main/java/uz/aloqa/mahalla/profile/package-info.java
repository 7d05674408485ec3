/** What a mahalla is like: category by crime, priorities, public events. */
@NullMarked
package uz.aloqa.mahalla.profile;

import org.jspecify.annotations.NullMarked;
