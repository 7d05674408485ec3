package uz.aloqa.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspector serves a mahalla in a role for a time.
 *
 * @param id of the assignment
 * @param inspectorId who
 * @param mahallaCode where
 * @param role as what
 * @param validFrom first day, Tashkent
 * @param validTo last day, absent when open
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record AssignmentState(
        UUID id,
        UUID inspectorId,
        String mahallaCode,
        AssignmentRole role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "assignment:" + id;
    }
}
