/** Validators and lifetimes of public answers. */
@NullMarked
package uz.aloqa.notification.caching;

import org.jspecify.annotations.NullMarked;
