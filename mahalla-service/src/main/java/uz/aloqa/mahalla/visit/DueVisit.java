package uz.aloqa.mahalla.visit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit that is due, without the address.
 *
 * @param householdId whom
 * @param mahalla where
 * @param day when
 */
public record DueVisit(UUID householdId, String mahalla, LocalDate day) {}
