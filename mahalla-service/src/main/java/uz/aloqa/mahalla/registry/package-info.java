/** What every row of the registry has in common: a version, and that its changes are announced. */
@NullMarked
package uz.aloqa.mahalla.registry;

import org.jspecify.annotations.NullMarked;
