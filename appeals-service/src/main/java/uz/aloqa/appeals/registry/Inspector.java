package uz.aloqa.appeals.registry;

import java.util.UUID;

/**
 * A prevention inspector; public details of an officer.
 *
 * @param id of the inspector
 * @param userId their account
 * @param fullName as published
 * @param rank as published
 * @param pointId law-and-order point where they serve
 * @param senior senior inspector of that point
 * @param active false after leaving the service
 */
public record Inspector(
        UUID id, UUID userId, String fullName, String rank, UUID pointId, boolean senior, boolean active) {

    /** Whether both records are about one and the same person. */
    public boolean isSamePersonAs(Inspector other) {
        return id.equals(other.id) || userId.equals(other.userId);
    }
}
