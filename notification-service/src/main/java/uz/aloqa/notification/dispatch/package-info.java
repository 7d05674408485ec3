/** One word to many people: who gets it, how far it is, how it is stopped, what it reached (docs/adr/0010). */
@NullMarked
package uz.aloqa.notification.dispatch;

import org.jspecify.annotations.NullMarked;
