/** What a notice says: templates in four languages, filled in at reading time. */
@NullMarked
package uz.aloqa.notification.text;

import org.jspecify.annotations.NullMarked;
