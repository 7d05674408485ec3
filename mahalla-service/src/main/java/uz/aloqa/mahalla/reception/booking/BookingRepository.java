package uz.aloqa.mahalla.reception.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.sql.Sql;

/** Bookings in the database. */
@ApplicationScoped
class BookingRepository {

    private final EntityManager entities;
    private final Sql sql;

    BookingRepository(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /**
     * Keeps a booking unless a constraint of the database says that its officer or its resident is taken at that time. A
     * refusal is no error here, so that the transaction lives on to tell what is free; of many clients at once one wins.
     *
     * @return whether it was kept
     */
    boolean addIfFree(Booking booking) {
        return sql.update(
                        """
                        insert into reception_booking (id, reception_id, officer_id, resident_id, district_soato, mahalla_code,
                                                       mode, starts_at, ends_at, purpose, phone, status, booked_at,
                                                       next_reminder_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        booking.id(),
                        booking.receptionId(),
                        booking.officerId(),
                        booking.residentId(),
                        booking.districtSoato(),
                        booking.mahallaCode(),
                        booking.mode(),
                        time(booking.startsAt()),
                        time(booking.endsAt()),
                        booking.purpose(),
                        booking.phone(),
                        booking.status(),
                        time(booking.bookedAt()),
                        Optional.ofNullable(booking.nextReminderAt())
                                .map(BookingRepository::time)
                                .orElse(null),
                        booking.version())
                == 1;
    }

    /** Whether the resident has a place somewhere at that time. */
    boolean isTaken(UUID resident, Instant from, Instant to) {
        return sql.first("""
                        select 1 from reception_booking
                        where status = 'BOOKED' and resident_id = ? and starts_at < ? and ends_at > ?""", row -> row.getInt(1), resident, time(to), time(from))
                .isPresent();
    }

    Booking get(UUID id, BookingJurisdiction jurisdiction) {
        return one(id, jurisdiction, "");
    }

    Booking lock(UUID id, BookingJurisdiction jurisdiction) {
        return one(id, jurisdiction, " for no key update of b");
    }

    /** Bookings within the jurisdiction that begin in a span of time, in the order of time, after a place in it. */
    List<Booking> list(
            BookingJurisdiction jurisdiction,
            Instant from,
            Instant to,
            @Nullable Instant startsAt,
            @Nullable UUID id,
            int limit) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("from", from);
        values.put("to", to);
        String after = "";
        if (startsAt != null && id != null) {
            after = " and (b.starts_at, b.id) > (:starts, :id)";
            values.put("starts", startsAt);
            values.put("id", id);
        }
        values.put("limit", limit);
        return bookings(
                "select b.* from reception_booking b where " + jurisdiction.predicate()
                        + " and b.starts_at >= :from and b.starts_at < :to" + after
                        + " order by b.starts_at, b.id limit :limit",
                values);
    }

    /** Bookings of a rule that are to come, locked. */
    List<Booking> lockToCome(UUID receptionId, Instant now) {
        return bookings(
                "select b.* from reception_booking b where b.reception_id = :reception and b.status = 'BOOKED'"
                        + " and b.starts_at > :now order by b.starts_at for no key update of b",
                Map.of("reception", receptionId, "now", now));
    }

    /** Bookings whose next reminder is due, locked; those that another replica is at are passed over. */
    List<Booking> lockToRemind(Instant now, int most) {
        return bookings(
                "select b.* from reception_booking b where b.next_reminder_at <= :now"
                        + " order by b.next_reminder_at limit :limit for no key update skip locked",
                Map.of("now", now, "limit", most));
    }

    private Booking one(UUID id, BookingJurisdiction jurisdiction, String lock) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("id", id);
        return bookings(
                        "select b.* from reception_booking b where b.id = :id and " + jurisdiction.predicate() + lock,
                        values)
                .stream()
                .findFirst()
                .orElseThrow(BookingRefusals::notFound);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private List<Booking> bookings(String statement, Map<String, Object> values) {
        Query query = entities.createNativeQuery(statement, Booking.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
