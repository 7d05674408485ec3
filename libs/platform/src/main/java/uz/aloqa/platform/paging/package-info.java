/** Keyset paging: pages stay right and fast however long the list is. */
@NullMarked
package uz.aloqa.platform.paging;

import org.jspecify.annotations.NullMarked;
