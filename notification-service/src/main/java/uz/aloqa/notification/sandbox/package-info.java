/** Sandbox clients: applications that developers make for themselves to try the interfaces of integrators. */
@NullMarked
package uz.aloqa.notification.sandbox;

import org.jspecify.annotations.NullMarked;
