package uz.aloqa.notification.eventlog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an integrator sees. Everybody sees the registry and open announcements; what belongs to a district only those
 * whose department it lies in, or who see the whole country.
 *
 * @param account of the integrator
 * @param national the token has the scope {@code events.national}
 * @param department SOATO of a district or region, absent for none
 */
public record Sight(
        UUID account, boolean national, @Nullable String department) {

    /** True when something of this area may be seen, if it is not open to everybody. */
    public boolean covers(String soato) {
        return national || (department != null && soato.startsWith(department));
    }
}
