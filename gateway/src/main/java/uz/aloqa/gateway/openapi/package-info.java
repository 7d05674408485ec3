/** One OpenAPI document of all services, and a viewer for it. */
@NullMarked
package uz.aloqa.gateway.openapi;

import org.jspecify.annotations.NullMarked;
