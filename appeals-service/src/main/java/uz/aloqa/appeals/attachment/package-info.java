/** Files that people attach to appeals, messages, answers and what other features keep. */
@NullMarked
package uz.aloqa.appeals.attachment;

import org.jspecify.annotations.NullMarked;
