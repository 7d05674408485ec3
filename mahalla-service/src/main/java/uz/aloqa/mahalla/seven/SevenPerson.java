package uz.aloqa.mahalla.seven;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on a seat.
 *
 * @param fullName as published
 * @param phone public office phone, {@code +998} and nine digits
 * @param userId account in Keycloak, where they have one
 */
public record SevenPerson(
        String fullName, @Nullable String phone, @Nullable UUID userId) {}
