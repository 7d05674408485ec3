/** Topics exist before anybody needs them. */
@NullMarked
package uz.aloqa.platform.topics;

import org.jspecify.annotations.NullMarked;
