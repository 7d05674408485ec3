/** The platform as a black box: told through the public door, with real tokens, while its parts are killed. */
@NullMarked
package uz.aloqa.e2e;

import org.jspecify.annotations.NullMarked;
