/** An event has its effect exactly once: dedupe, version gate and parking in the transaction of the effect. */
@NullMarked
package uz.aloqa.platform.inbox;

import org.jspecify.annotations.NullMarked;
