package uz.aloqa.appeals.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prevention inspector; public details of an officer.
 *
 * @param id of the inspector
 * @param userId their account
 * @param fullName as published
 * @param rank as published
 * @param pointId law-and-order point where they serve
 * @param districtSoato the department that the point belongs to, absent while the registry has not told it
 * @param senior senior inspector of that point
 * @param active false after leaving the service
 */
public record Inspector(
        UUID id,
        UUID userId,
        String fullName,
        String rank,
        UUID pointId,
        @Nullable String districtSoato,
        boolean senior,
        boolean active) {

    /** An inspector of a point whose district is not known. */
    public Inspector(UUID id, UUID userId, String fullName, String rank, UUID pointId, boolean senior, boolean active) {
        this(id, userId, fullName, rank, pointId, null, senior, active);
    }

    /** Whether both records are about one and the same person. */
    public boolean isSamePersonAs(Inspector other) {
        return id.equals(other.id) || userId.equals(other.userId);
    }
}
