/** The live stream of notifications. */
@NullMarked
package uz.aloqa.bench.stream;

import org.jspecify.annotations.NullMarked;
