/** SQL without ceremony. */
@NullMarked
package uz.aloqa.notification.database;

import org.jspecify.annotations.NullMarked;
