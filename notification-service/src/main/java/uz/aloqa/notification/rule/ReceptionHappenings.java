package uz.aloqa.notification.rule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.ReceptionBookingCancelled;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.ReceptionReminderDue;
import uz.aloqa.platform.time.Tashkent;

/** What events of bookings say to the rule book. */
final class ReceptionHappenings {

    private ReceptionHappenings() {}

    static Happening of(ReceptionEvent event) {
        return new Happening(
                event.getClass().getSimpleName(),
                Map.of(
                        Audience.RESIDENT, List.of(Recipient.user(event.residentId())),
                        Audience.RECEIVING_OFFICER, List.of(Recipient.user(event.officerId()))),
                actor(event),
                facts(event),
                Subject.of(Subject.Kind.BOOKING, event.bookingId()));
    }

    private static @Nullable UUID actor(ReceptionEvent event) {
        return switch (event) {
            // Whoever books or calls off wants it confirmed with day and hour.
            case ReceptionBooked e -> null;
            case ReceptionBookingCancelled e -> e.cancelledBy() == BookingSide.OFFICE ? e.officerId() : null;
            case ReceptionReminderDue e -> null;
        };
    }

    static Map<Parameter, String> facts(ReceptionEvent event) {
        Happening.Facts facts = new Happening.Facts()
                .with(
                        Parameter.STARTS_AT,
                        event.startsAt().atZone(Tashkent.ZONE).toLocalDateTime());
        return switch (event) {
            case ReceptionBooked e ->
                facts.with(Parameter.MODE, e.mode())
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .all();
            case ReceptionBookingCancelled e ->
                facts.with(Parameter.MODE, e.mode())
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.CANCELLED_BY, e.cancelledBy())
                        .all();
            case ReceptionReminderDue e ->
                facts.with(Parameter.MODE, e.mode())
                        .with(Parameter.DISTRICT, e.districtSoato())
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.HOURS, e.hoursBefore())
                        .all();
        };
    }
}
