/** One's own data: a copy of all of it, and its end (O‘RQ-547). */
@NullMarked
package uz.aloqa.notification.owndata;

import org.jspecify.annotations.NullMarked;
