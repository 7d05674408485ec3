/** Starts, watches and stops the real parts of the platform on one machine without Docker. */
@NullMarked
package uz.aloqa.stack;

import org.jspecify.annotations.NullMarked;
