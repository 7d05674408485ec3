package uz.aloqa.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the seven of a mahalla for a time; these are public details of somebody in office.
 *
 * @param id of the membership
 * @param mahallaCode where
 * @param seat as what
 * @param fullName as published
 * @param phone public office phone, {@code +998} and nine digits
 * @param validFrom first day, Tashkent
 * @param validTo last day, absent when open
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record SevenMemberState(
        UUID id,
        String mahallaCode,
        SevenSeat seat,
        String fullName,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "seven-member:" + id;
    }
}
