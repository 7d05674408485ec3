/** Appeals from filing to answer, under load and in a burst. */
@NullMarked
package uz.aloqa.bench.appeals;

import org.jspecify.annotations.NullMarked;
