/** What every bench needs: the platform to measure, the people to measure it with, and the file of the result. */
@NullMarked
package uz.aloqa.bench;

import org.jspecify.annotations.NullMarked;
