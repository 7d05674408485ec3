package uz.aloqa.contracts;

import java.util.List;
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
 * @param photoUrl address of the official photo
 * @param languages that they speak, ISO 639
 * @param receptionHours as published
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
        @Nullable String photoUrl,
        List<String> languages,
        @Nullable String receptionHours,
        long version)
        implements RegistryEntity {

    /** An older event says nothing of languages. */
    public InspectorState {
        languages = Lists.copyOrEmpty(languages);
    }

    /** An inspector without photo, languages and hours. */
    public InspectorState(
            UUID id,
            UUID userId,
            String fullName,
            String rank,
            @Nullable String phone,
            UUID pointId,
            boolean senior,
            boolean active,
            long version) {
        this(id, userId, fullName, rank, phone, pointId, senior, active, null, List.of(), null, version);
    }

    @Override
    public String key() {
        return "inspector:" + id;
    }
}
