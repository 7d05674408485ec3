/** Who has read what in dialogues: for live streams alone. */
@NullMarked
package uz.aloqa.notification.dialogue;

import org.jspecify.annotations.NullMarked;
