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
 * @param shift hours of the day, like {@code 08:00-20:00}, absent when it has no shifts
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record AssignmentState(
        UUID id,
        UUID inspectorId,
        String mahallaCode,
        AssignmentRole role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String shift,
        long version)
        implements RegistryEntity {

    /** An assignment without shifts. */
    public AssignmentState(
            UUID id,
            UUID inspectorId,
            String mahallaCode,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            long version) {
        this(id, inspectorId, mahallaCode, role, validFrom, validTo, null, version);
    }

    @Override
    public String key() {
        return "assignment:" + id;
    }
}
