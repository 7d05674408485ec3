/**
 * Requests to addresses that other people name: only to public ones, checked once and connected to as checked, without
 * redirects, bounded in time and size.
 */
@NullMarked
package uz.aloqa.notification.outbound;

import org.jspecify.annotations.NullMarked;
