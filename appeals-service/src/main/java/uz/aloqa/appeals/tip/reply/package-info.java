/** Replies to announcements that are tips. */
@NullMarked
package uz.aloqa.appeals.tip.reply;

import org.jspecify.annotations.NullMarked;
