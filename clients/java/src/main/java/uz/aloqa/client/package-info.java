/**
 * Aloqa for programs in Java: {@link uz.aloqa.client.Aloqa} opens the door, the classes of {@code uz.aloqa.client.api} are what
 * can be asked for behind it.
 */
@NullMarked
package uz.aloqa.client;

import org.jspecify.annotations.NullMarked;
