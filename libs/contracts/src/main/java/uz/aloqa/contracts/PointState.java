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
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record PointState(
        UUID id,
        String districtSoato,
        LocalizedName name,
        String address,
        @Nullable String phone,
        @Nullable String receptionHours,
        long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "point:" + id;
    }
}
