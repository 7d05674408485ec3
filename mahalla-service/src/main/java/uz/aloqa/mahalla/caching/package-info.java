/** Validators and lifetimes of public answers. */
@NullMarked
package uz.aloqa.mahalla.caching;

import org.jspecify.annotations.NullMarked;
