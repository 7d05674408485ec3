/** Plays the main job of the platform through its public door. */
@NullMarked
package uz.aloqa.stack.demo;

import org.jspecify.annotations.NullMarked;
