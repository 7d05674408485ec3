@NullMarked
package uz.aloqa.testkit.orderly.note;

import org.jspecify.annotations.NullMarked;
