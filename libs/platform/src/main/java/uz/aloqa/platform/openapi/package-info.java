/** What the document of the API says on top of what the resources say. */
@NullMarked
package uz.aloqa.platform.openapi;

import org.jspecify.annotations.NullMarked;
