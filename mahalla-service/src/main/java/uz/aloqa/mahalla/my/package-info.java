/** What an inspector opens in the morning: mahallas, tasks, calendar. */
@NullMarked
package uz.aloqa.mahalla.my;

import org.jspecify.annotations.NullMarked;
