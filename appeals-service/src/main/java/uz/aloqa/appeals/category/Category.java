package uz.aloqa.appeals.category;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category in one of its versions.
 *
 * @param id for life
 * @param parentId the wider category, absent at the top
 * @param scope SOATO of whoever keeps it and of where it is offered: {@code 17} for the whole country
 * @param version from 1
 * @param name in the four languages
 * @param shared whether people near may be told that somebody has reported the like
 * @param position among its siblings
 * @param active whether new appeals may choose it
 * @param questions of its own
 */
public record Category(
        UUID id,
        @Nullable UUID parentId,
        String scope,
        long version,
        Words name,
        boolean shared,
        int position,
        boolean active,
        List<Question> questions) {

    /** Whether it is offered there. */
    public boolean isOfferedIn(String districtSoato) {
        return active && districtSoato.startsWith(scope);
    }
}
