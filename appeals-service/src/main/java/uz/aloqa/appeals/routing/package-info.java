/** To whom an appeal goes, and why; never to the one it complains about. */
@NullMarked
package uz.aloqa.appeals.routing;

import org.jspecify.annotations.NullMarked;
