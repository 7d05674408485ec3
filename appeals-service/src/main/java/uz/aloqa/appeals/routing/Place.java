package uz.aloqa.appeals.routing;

import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Mahalla;

/**
 * Where an appeal belongs.
 *
 * @param districtSoato the district that answers for it
 * @param mahalla absent when only the district is known
 */
public record Place(String districtSoato, @Nullable Mahalla mahalla) {

    static Place in(Mahalla mahalla) {
        return new Place(mahalla.districtSoato(), mahalla);
    }

    /** Code of the mahalla, absent when only the district is known. */
    public @Nullable String mahallaCode() {
        return mahalla == null ? null : mahalla.code();
    }
}
