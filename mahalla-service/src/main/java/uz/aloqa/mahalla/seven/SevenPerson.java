package uz.aloqa.mahalla.seven;

import org.jspecify.annotations.Nullable;

/**
 * Who sits on a seat.
 *
 * @param fullName as published
 * @param phone public office phone, {@code +998} and nine digits
 */
public record SevenPerson(String fullName, @Nullable String phone) {}
