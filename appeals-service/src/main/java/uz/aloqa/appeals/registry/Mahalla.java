package uz.aloqa.appeals.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.LocalizedName;

/**
 * A mahalla as this service knows it.
 *
 * @param code of the registry
 * @param districtSoato seven digits
 * @param pointId its law-and-order point, when known
 * @param name in the four languages
 */
public record Mahalla(
        String code, String districtSoato, @Nullable UUID pointId, LocalizedName name) {}
