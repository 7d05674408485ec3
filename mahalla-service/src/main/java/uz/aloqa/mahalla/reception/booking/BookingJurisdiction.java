package uz.aloqa.mahalla.reception.booking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.security.Role;

/**
 * Which bookings the caller may see and call off, as a condition on {@code reception_booking b}: residents their own, officers
 * those with them, the desk of a district all of it.
 *
 * @param predicate SQL with named parameters
 * @param parameters their values
 */
record BookingJurisdiction(String predicate, Map<String, Object> parameters) {

    static BookingJurisdiction of(Caller caller) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (caller.is(Role.CITIZEN)) {
            any.add("b.resident_id = :me");
        }
        if (caller.is(Role.INSPECTOR) || caller.is(Role.DEPARTMENT_HEAD)) {
            any.add("b.officer_id = :me");
        }
        if (!any.isEmpty()) {
            parameters.put("me", caller.id());
        }
        caller.deskOf().ifPresent(district -> {
            any.add("b.district_soato = :district");
            parameters.put("district", district);
        });
        return any.isEmpty()
                ? new BookingJurisdiction("(false)", Map.of())
                : new BookingJurisdiction("(" + String.join(" or ", any) + ")", Map.copyOf(parameters));
    }
}
