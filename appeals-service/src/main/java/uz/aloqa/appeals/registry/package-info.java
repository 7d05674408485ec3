/** This service's own read model of the registry, built from the topic registry.v1 alone. */
@NullMarked
package uz.aloqa.appeals.registry;

import org.jspecify.annotations.NullMarked;
