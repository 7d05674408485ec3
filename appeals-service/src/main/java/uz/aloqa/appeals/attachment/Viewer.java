package uz.aloqa.appeals.attachment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.platform.security.Role;

/**
 * Who reads: what a signed address was given for, so that what they may see is asked again when it is used.
 *
 * @param account of the reader
 * @param roles they had when the address was given
 * @param department SOATO of the district or region they serve
 */
public record Viewer(
        UUID account, Set<Role> roles, @Nullable String department) {

    /** What they may see on a day in Tashkent. */
    public Jurisdiction jurisdiction(LocalDate today) {
        return Jurisdiction.of(account, roles, department, today);
    }
}
