package uz.aloqa.mahalla.inspector;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is public of an inspector on a day.
 *
 * @param fullName as published
 * @param rank as published
 * @param phone office phone, {@code +998} and nine digits
 * @param photoUrl address of the official photo
 * @param languages that they speak, ISO 639
 * @param receptionHours as the opening hours of OpenStreetMap
 * @param pointId law-and-order point where they serve
 * @param senior the senior inspector of that point
 * @param active false after leaving the service
 */
public record InspectorFacts(
        String fullName,
        String rank,
        @Nullable String phone,
        @Nullable String photoUrl,
        List<String> languages,
        @Nullable String receptionHours,
        UUID pointId,
        boolean senior,
        boolean active) {

    /** Copies the languages. */
    public InspectorFacts {
        languages = List.copyOf(languages);
    }
}
