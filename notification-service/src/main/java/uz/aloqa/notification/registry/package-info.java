/** The names of districts and mahallas, a read model of registry.v1. */
@NullMarked
package uz.aloqa.notification.registry;

import org.jspecify.annotations.NullMarked;
