package uz.aloqa.mahalla.point;

import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * What is known of a law-and-order point on a day.
 *
 * @param name in the four languages
 * @param address where it is
 * @param phone {@code +998} and nine digits
 * @param receptionHours as the opening hours of OpenStreetMap, like {@code Mo-Fr 09:00-18:00}
 * @param longitude degrees east, where the place is known
 * @param latitude degrees north
 */
public record PointFacts(
        PlaceName name,
        String address,
        @Nullable String phone,
        @Nullable String receptionHours,
        @Nullable Double longitude,
        @Nullable Double latitude) {}
