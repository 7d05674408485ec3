package uz.aloqa.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prevention inspector; these are the public details of an officer.
 *
 * @param id of the inspector
 * @param userId account in Keycloak
 * @param fullName as published
 * @param rank as published
 * @param phone office phone
 * @param pointId law-and-order point where they serve
 * @param senior senior inspector of that point
 * @param active false after leaving the service
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record InspectorState(
        UUID id,
        UUID userId,
        String fullName,
        String rank,
        @Nullable String phone,
        UUID pointId,
        boolean senior,
        boolean active,
        long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "inspector:" + id;
    }
}
