package uz.aloqa.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A law-and-order point of a district.
 *
 * @param id of the point
 * @param districtSoato seven digits
 * @param name in the four languages
 * @param address public address
 * @param phone public phone, {@code +998} and nine digits
 * @param receptionHours as published
 * @param longitude degrees east, WGS-84, where the place is known
 * @param latitude degrees north
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record PointState(
        UUID id,
        String districtSoato,
        LocalizedName name,
        String address,
        @Nullable String phone,
        @Nullable String receptionHours,
        @Nullable Double longitude,
        @Nullable Double latitude,
        long version)
        implements RegistryEntity {

    /** A point whose place isn't known. */
    public PointState(
            UUID id,
            String districtSoato,
            LocalizedName name,
            String address,
            @Nullable String phone,
            @Nullable String receptionHours,
            long version) {
        this(id, districtSoato, name, address, phone, receptionHours, null, null, version);
    }

    @Override
    public String key() {
        return "point:" + id;
    }
}
