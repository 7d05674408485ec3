/** The commands on tasks, and the escalation of those that are overdue. */
@NullMarked
package uz.aloqa.mahalla.task.handling;

import org.jspecify.annotations.NullMarked;
